import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: spinCavityFixedPoints()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/spinCavityFixedPoints.md","filePath":"api/@openqs/linear-response/functions/spinCavityFixedPoints.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/spinCavityFixedPoints.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / spinCavityFixedPoints</p><h1 id="function-spincavityfixedpoints" tabindex="-1">Function: spinCavityFixedPoints() <a class="header-anchor" href="#function-spincavityfixedpoints" aria-label="Permalink to &quot;Function: spinCavityFixedPoints()&quot;">​</a></h1><blockquote><p><strong>spinCavityFixedPoints</strong>(<code>model</code>): <a href="./../interfaces/SpinCavityFixedPoint.html"><code>SpinCavityFixedPoint</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-fixed-points.ts#L54" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-fixed-points.ts:54</a></p><p>The fixed points of the mean-field equations of collective spins with their cavity modes.</p><p>At rest every mode follows the spins, a/sqrt(N) = -i source/(2 (kappa + i delta)), which leaves a flow on a product of spheres. For one group without dispersive coupling that is the flow of the eliminated model, whose fixed points are all found (see <a href="./meanFieldFixedPoints.html">meanFieldFixedPoints</a>); otherwise 200 starts per group are spread over the spheres. Newton&#39;s method runs on the full linearised motion. Unless one is at a bifurcation, the Poincare-Hopf indices must add up to 2 per sphere, multiplied; that is necessary, and for one group without dispersive coupling nothing can be missing. Fixed points closer than 1e-5 count as one. One group takes a millisecond (dispersive: 0.3 s), two about half a second.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/SpinCavityModel.html"><code>SpinCavityModel</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SpinCavityFixedPoint.html"><code>SpinCavityFixedPoint</code></a>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the model is not valid or its fixed points are not isolated.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the indices do not add up.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/spinCavityFixedPoints.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spinCavityFixedPoints = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spinCavityFixedPoints as default
};
