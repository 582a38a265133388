import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: spinCavityVelocity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/spinCavityVelocity.md","filePath":"api/@openqs/linear-response/functions/spinCavityVelocity.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/spinCavityVelocity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / spinCavityVelocity</p><h1 id="function-spincavityvelocity" tabindex="-1">Function: spinCavityVelocity() <a class="header-anchor" href="#function-spincavityvelocity" aria-label="Permalink to &quot;Function: spinCavityVelocity()&quot;">​</a></h1><blockquote><p><strong>spinCavityVelocity</strong>(<code>model</code>, <code>state</code>): <a href="./../interfaces/SpinCavityState.html"><code>SpinCavityState</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-orbit.ts#L38" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-orbit.ts:38</a></p><p>The mean-field equations of collective spins with their cavity modes, alpha = a/sqrt(N):</p><p>d alpha/dt = -(kappa + i (delta + sum share dispersive.r)) alpha - i (sum share couplings.r)/2, dr/dt = B x r + share (P - r (r.P)) for every group, with B = field + share interaction r + sum over modes of 2 Re(coupling conj(alpha)) + 2 dispersive |alpha|^2.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/SpinCavityModel.html"><code>SpinCavityModel</code></a></p><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/SpinCavityState.html"><code>SpinCavityState</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SpinCavityState.html"><code>SpinCavityState</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the model or the state is not valid.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>on lists that do not fit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/spinCavityVelocity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spinCavityVelocity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spinCavityVelocity as default
};
