import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: toDensityMatrix()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/toDensityMatrix.md","filePath":"api/@openqs/collective-spin/functions/toDensityMatrix.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/toDensityMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / toDensityMatrix</p><h1 id="function-todensitymatrix" tabindex="-1">Function: toDensityMatrix() <a class="header-anchor" href="#function-todensitymatrix" aria-label="Permalink to &quot;Function: toDensityMatrix()&quot;">​</a></h1><blockquote><p><strong>toDensityMatrix</strong>(<code>state</code>): <a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/density-matrix.ts#L14" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/density-matrix.ts:14</a></p><p>The density matrix in the Dicke basis |j, m&gt;, m = j .. -j (highest first): rho = sum over k, q of r_kq T_kq.</p><p>Shape (N + 1) x (N + 1). Cost: O(N^2 K) for K orders, after O(N^3) for the elements of T_kq; stable at N = 2000.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>above N = 8000, where the matrix would take more than a gigabyte.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/toDensityMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const toDensityMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  toDensityMatrix as default
};
