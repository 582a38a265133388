import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: identity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/identity.md","filePath":"api/@openqs/linalg/index/functions/identity.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/identity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / identity</p><h1 id="function-identity" tabindex="-1">Function: identity() <a class="header-anchor" href="#function-identity" aria-label="Permalink to &quot;Function: identity()&quot;">​</a></h1><blockquote><p><strong>identity</strong>(<code>n</code>): <a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-matrix.ts#L46" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-matrix.ts:46</a></p><p>The n x n identity.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="n" tabindex="-1">n <a class="header-anchor" href="#n" aria-label="Permalink to &quot;n&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/identity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const identity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  identity as default
};
