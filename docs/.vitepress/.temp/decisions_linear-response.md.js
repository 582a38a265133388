import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Linear response: quadratures, ports, and fixed points by an eigenvalue problem","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/linear-response.md","filePath":"decisions/linear-response.md"}');
const _sfc_main = { name: "decisions/linear-response.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="linear-response-quadratures-ports-and-fixed-points-by-an-eigenvalue-problem" tabindex="-1">Linear response: quadratures, ports, and fixed points by an eigenvalue problem <a class="header-anchor" href="#linear-response-quadratures-ports-and-fixed-points-by-an-eigenvalue-problem" aria-label="Permalink to &quot;Linear response: quadratures, ports, and fixed points by an eigenvalue problem&quot;">​</a></h1><ul><li>A linear system is plain data: a quadratic Hamiltonian on quadratures with vacuum variance 1, and ports with complex coupling rows. Drift, noise and scattering follow from these three (physical realisability), so that commutators are preserved by construction and <code>symplecticError</code> can test it.</li><li>Jump operators of the spin are ports as well. Nothing is lost when all ports are counted, and the output of an eliminated mode is the port of its jump.</li><li>Fixed points of a quadratic collective spin are the real eigenvalues of a 6 x 6 matrix (a Lagrange multiplier on the sphere), polished by Newton&#39;s method and checked by the Poincare-Hopf index sum. Multi-start Newton alone cannot prove that it missed none; polynomial roots lose half the digits where the broken pair makes them double.</li><li>Constant parts of jump operators in the rotated Holstein-Primakoff frame multiply their second-order parts to a real number, so that no second-order term survives in H_HP. The equality of drift and projected mean-field Jacobian, tested at random stable points, would show one.</li><li>The spectrum kernel eliminates a shifted complex drift per frequency in reused buffers: ml-matrix is real, its real embedding of a complex matrix doubles the arithmetic and every product allocates. Everything that is done once per model (eigenvalues, Lyapunov, SVD) runs on ml-matrix.</li><li>Marginal systems have a transmission except on their resonance, but no stationary covariance or noise spectrum; both cases are errors that name the eigenvalue or the frequency.</li><li>Mean-field equations carry P (r.r) instead of P: the same on the sphere, but the length of r is a constant of motion. With P alone errors of the length grow as exp(-2 int r.P dt), and long orbits of two groups of atoms ended in motion that does not exist.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/linear-response.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const linearResponse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  linearResponse as default
};
