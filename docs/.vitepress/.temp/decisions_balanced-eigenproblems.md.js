import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"General eigenproblems are balanced, and the result is checked","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/balanced-eigenproblems.md","filePath":"decisions/balanced-eigenproblems.md"}');
const _sfc_main = { name: "decisions/balanced-eigenproblems.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="general-eigenproblems-are-balanced-and-the-result-is-checked" tabindex="-1">General eigenproblems are balanced, and the result is checked <a class="header-anchor" href="#general-eigenproblems-are-balanced-and-the-result-is-checked" aria-label="Permalink to &quot;General eigenproblems are balanced, and the result is checked&quot;">​</a></h1><p><code>eigen</code> and <code>eigenvalues</code> balance the matrix (James, Langou and Lowery 2014) before they reduce it. Without it the small eigenvalues of a badly scaled matrix carry errors of eps times its largest entry: [[1, 1e10], [1e-10, 2]] would lose six digits of (3 +- sqrt 5) / 2.</p><p>Undoing the balancing can magnify rounding errors in the eigenvectors of nearly reducible matrices; half a million random matrices with entries from 1e-320 to 1e150 found such cases. So <code>eigen</code> computes the residuals of all pairs, which costs one product, and where one exceeds 10 n eps ||a|| it takes the vectors of the matrix as it came. The test ratios hold either way. <code>schur</code> is not balanced, because its basis must be unitary.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/balanced-eigenproblems.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const balancedEigenproblems = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  balancedEigenproblems as default
};
