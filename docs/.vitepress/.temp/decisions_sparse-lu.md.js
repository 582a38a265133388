import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Sparse LU is multifrontal","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/sparse-lu.md","filePath":"decisions/sparse-lu.md"}');
const _sfc_main = { name: "decisions/sparse-lu.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="sparse-lu-is-multifrontal" tabindex="-1">Sparse LU is multifrontal <a class="header-anchor" href="#sparse-lu-is-multifrontal" aria-label="Permalink to &quot;Sparse LU is multifrontal&quot;">​</a></h1><ul><li>Liouvillians have a nearly symmetric pattern and non-zero diagonals almost everywhere, so the order comes from minimum degree on A + A^T; it leaves 20 to 50 % less fill than the column orders that SuperLU needs for partial pivoting.</li><li>Elimination happens in dense fronts, so nearly all operations run on the SIMD product kernels. A left-looking code (Gilbert and Peierls) would touch one column at a time, which a JavaScript engine runs several times slower.</li><li>When more than a tenth of the diagonal is missing, a maximum transversal permutes the rows first; for fewer gaps the symmetric pattern is worth more than a full diagonal.</li><li>Pivots are taken inside a front with threshold 0.1 and otherwise delayed to its parent. Static pivoting with perturbed pivots (PARDISO, SuperLU_DIST) would keep the predicted structure but change the matrix; here a replaced pivot is an option for inverse iteration, and counted.</li><li>Every solution is refined and carries a backward error; one above sqrt(eps) is refused. Iterative methods apply the factors without refinement, because they check true residuals themselves.</li><li>Real matrices run through the same code with one number per element instead of two: only division and the choice of kernels differ. Liouvillians on Hermitian matrices are real, with the pairs {(i, j), (j, i)} as nodes; <code>groups</code> lets the ordering see pairs.</li><li>Contributions wait on one stack and factors lie in one array, both as large as predicted: nothing is allocated per front.</li><li>The analysis is a plain record of the pattern alone, so a sweep orders and groups once, and memory is known beforehand.</li><li>Against SciPy&#39;s SuperLU, ordering and solve included: <code>node benchmarks/linalg/sparse.mjs</code>.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/sparse-lu.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sparseLu = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sparseLu as default
};
