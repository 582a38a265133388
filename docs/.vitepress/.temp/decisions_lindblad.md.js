import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Lindblad systems: sectors first, certificates always","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/lindblad.md","filePath":"decisions/lindblad.md"}');
const _sfc_main = { name: "decisions/lindblad.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="lindblad-systems-sectors-first-certificates-always" tabindex="-1">Lindblad systems: sectors first, certificates always <a class="header-anchor" href="#lindblad-systems-sectors-first-certificates-always" aria-label="Permalink to &quot;Lindblad systems: sectors first, certificates always&quot;">​</a></h1><ul><li>Operators are sparse and states dense; both carry labelled factors, and composition compares label, kind and dimension. <code>embed</code> finds factors by label, so that the order of a space is written once.</li><li>Jumps are given by the name of their rate (<code>populationRate</code>, <code>amplitudeRate</code>, <code>collapseOperator</code>): a factor of two or a square root at this place is the commonest error of all.</li><li>Symmetry sectors come from a graph of classes of basis states (components of the no-jump generator) and of pairs of classes (joined by jumps): m^2 nodes instead of d^2. Symmetries that are not diagonal in the basis are not found.</li><li>The direct method solves for the real unknowns of Hermitian matrices (rho_ii, Re and Im rho_ij for i &lt; j): L maps them to each other, its spectrum on them is the whole one, and real elimination on pairs costs two thirds of the operations and less memory.</li><li>Uniqueness: two components with populations, a singular sector or a result that depends on the start are an error unless an initial state decides. A slow or surviving coherence in another sector is a verdict, not an error: the state with the symmetry is right.</li><li>The Krylov preconditioner solves G X + X G^+ = C in the eigenbasis of G, not its Schur form: four products on the SIMD kernels and no triangular solve. Rates of dark states are raised, and then the whole Liouvillian is applied. It is slow where that basis is ill-conditioned (a strongly driven mode), and there elimination is best anyway.</li><li>Automatic choice counts extended factors: elimination on one fills like a plane lattice, each further one adds two dimensions.</li><li>The long-time method needs two starts to meet, because no criterion on one trajectory can see a mode slower than its tolerance.</li><li>Drives declare switching times and their shortest feature; a bare function without the latter does not exist.</li><li>Trajectories advance together, one product with the propagator of an interval; those that jump in it are redone in halves with the propagators of these, until Taylor steps (mean energy taken out) are short. Jump times are roots of the norm by Newton&#39;s method.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/lindblad.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lindblad = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lindblad as default
};
