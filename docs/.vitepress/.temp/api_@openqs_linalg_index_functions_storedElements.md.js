import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: storedElements()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/storedElements.md","filePath":"api/@openqs/linalg/index/functions/storedElements.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/storedElements.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / storedElements</p><h1 id="function-storedelements" tabindex="-1">Function: storedElements() <a class="header-anchor" href="#function-storedelements" aria-label="Permalink to &quot;Function: storedElements()&quot;">​</a></h1><blockquote><p><strong>storedElements</strong>(<code>matrix</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-matrix.ts#L161" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-matrix.ts:161</a></p><p>Number of stored elements, explicit zeros included.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/storedElements.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const storedElements = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  storedElements as default
};
