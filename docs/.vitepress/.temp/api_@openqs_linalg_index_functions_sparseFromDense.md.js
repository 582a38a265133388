import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sparseFromDense()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/sparseFromDense.md","filePath":"api/@openqs/linalg/index/functions/sparseFromDense.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/sparseFromDense.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / sparseFromDense</p><h1 id="function-sparsefromdense" tabindex="-1">Function: sparseFromDense() <a class="header-anchor" href="#function-sparsefromdense" aria-label="Permalink to &quot;Function: sparseFromDense()&quot;">​</a></h1><blockquote><p><strong>sparseFromDense</strong>(<code>matrix</code>): <a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-conversion.ts#L12" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-conversion.ts:12</a></p><p>The elements of a dense matrix that are not exactly zero.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when an element is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/sparseFromDense.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sparseFromDense = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sparseFromDense as default
};
