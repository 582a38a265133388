import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: conjugate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/conjugate.md","filePath":"api/@openqs/linalg/index/functions/conjugate.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/conjugate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / conjugate</p><h1 id="function-conjugate" tabindex="-1">Function: conjugate() <a class="header-anchor" href="#function-conjugate" aria-label="Permalink to &quot;Function: conjugate()&quot;">​</a></h1><blockquote><p><strong>conjugate</strong>(<code>a</code>): <a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/elementwise.ts#L87" target="_blank" rel="noreferrer">packages/linalg/src/dense/elementwise.ts:87</a></p><p>The entrywise complex conjugate.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when an entry is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/conjugate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const conjugate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  conjugate as default
};
