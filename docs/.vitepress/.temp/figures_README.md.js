import { ssrRenderAttrs, ssrRenderAttr } from "vue/server-renderer";
import { _ as _imports_0 } from "./figure-2.BNYLSWmn.js";
import { _ as _imports_1, a as _imports_2 } from "./figure-4.DEXR_sM8.js";
import { _ as _imports_0$1 } from "./eigenvalues.CHjHXxnq.js";
import { _ as _imports_0$2 } from "./elimination.kGN-Rz1A.js";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _imports_5 = "/assets/evolution.DPgvkD48.png";
const _imports_6 = "/assets/phase-diagram.DWHA9SaX.png";
const __pageData = JSON.parse('{"title":"Gallery","description":"","frontmatter":{},"headers":[],"relativePath":"figures/README.md","filePath":"figures/README.md"}');
const _sfc_main = { name: "figures/README.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gallery" tabindex="-1">Gallery <a class="header-anchor" href="#gallery" aria-label="Permalink to &quot;Gallery&quot;">​</a></h1><p>Computed and drawn by <code>lmg-cavity figures --all --out-dir docs/figures</code>; each alone by <code>lmg-cavity figure NAME --out FILE</code>, the last by <code>lmg-cavity phase-diagram</code>.</p><table tabindex="0"><thead><tr><th>figure</th><th>what it shows</th></tr></thead><tbody><tr><td><img${ssrRenderAttr("src", _imports_0)} alt="Order parameters against the field"></td><td><code>2</code>: inversion, order parameter and second moments against the field, finite N and semiclassical branches</td></tr><tr><td><img${ssrRenderAttr("src", _imports_1)} alt="Transmission spectra"></td><td><code>3</code>: transmission of a weak probe through mode b</td></tr><tr><td><img${ssrRenderAttr("src", _imports_2)} alt="Rescaled concurrence against the field"></td><td><code>4</code>: entanglement against the field, finite N and Holstein-Primakoff</td></tr><tr><td><img${ssrRenderAttr("src", _imports_0$1)} alt="Eigenvalues of the linearised model against the field"></td><td><code>eigenvalues</code>: critical slowing down and exceptional points</td></tr><tr><td><img${ssrRenderAttr("src", _imports_0$2)} alt="Error of the adiabatic elimination"></td><td><code>elimination</code>: how the two-mode model tends to the one without modes</td></tr><tr><td><img${ssrRenderAttr("src", _imports_5)} alt="Entanglement after a quench, frozen when the lasers go off"></td><td><code>evolution</code>: entanglement after a quench, and kept when the lasers go off</td></tr><tr><td><img${ssrRenderAttr("src", _imports_6)} alt="Order parameter and entanglement over field and Gamma_b"></td><td>phase diagram of 50 atoms over field and Gamma_b; dashed, the boundary of the broken phase for N to infinity</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("figures/README.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const README = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  README as default
};
