import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sparseKronecker()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/sparseKronecker.md","filePath":"api/@openqs/linalg/index/functions/sparseKronecker.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/sparseKronecker.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / sparseKronecker</p><h1 id="function-sparsekronecker" tabindex="-1">Function: sparseKronecker() <a class="header-anchor" href="#function-sparsekronecker" aria-label="Permalink to &quot;Function: sparseKronecker()&quot;">​</a></h1><blockquote><p><strong>sparseKronecker</strong>(<code>a</code>, <code>b</code>): <a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-products.ts#L137" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-products.ts:137</a></p><p>The Kronecker product A (x) B: element (i p + k, j q + l) is a_ij b_kl, for B of shape p x q.</p><p>With column-stacking vec, vec(A R B) = (B^T (x) A) vec(R).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the product has more elements than 32-bit indices can count.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/sparseKronecker.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sparseKronecker = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sparseKronecker as default
};
