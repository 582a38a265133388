import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sparseMultiplyVector()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/sparseMultiplyVector.md","filePath":"api/@openqs/linalg/index/functions/sparseMultiplyVector.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/sparseMultiplyVector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / sparseMultiplyVector</p><h1 id="function-sparsemultiplyvector" tabindex="-1">Function: sparseMultiplyVector() <a class="header-anchor" href="#function-sparsemultiplyvector" aria-label="Permalink to &quot;Function: sparseMultiplyVector()&quot;">​</a></h1><blockquote><p><strong>sparseMultiplyVector</strong>(<code>a</code>, <code>x</code>): <a href="./../interfaces/ComplexVector.html"><code>ComplexVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-products.ts#L20" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-products.ts:20</a></p><p>The product of a sparse matrix and a vector, (A x)_i = sum_j a_ij x_j.</p><p>Cost: 8 floating-point operations per stored element.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><a href="./../interfaces/ComplexVector.html"><code>ComplexVector</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ComplexVector.html"><code>ComplexVector</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when <code>x</code> has not as many elements as A has columns.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/sparseMultiplyVector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sparseMultiplyVector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sparseMultiplyVector as default
};
