import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: spinCavityOrbit()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/spinCavityOrbit.md","filePath":"api/@openqs/linear-response/functions/spinCavityOrbit.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/spinCavityOrbit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / spinCavityOrbit</p><h1 id="function-spincavityorbit" tabindex="-1">Function: spinCavityOrbit() <a class="header-anchor" href="#function-spincavityorbit" aria-label="Permalink to &quot;Function: spinCavityOrbit()&quot;">​</a></h1><blockquote><p><strong>spinCavityOrbit</strong>(<code>model</code>, <code>initial</code>, <code>options</code>): <a href="./../interfaces/SpinCavityOrbit.html"><code>SpinCavityOrbit</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-orbit.ts#L52" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-orbit.ts:52</a></p><p>The orbit of <a href="./spinCavityVelocity.html">spinCavityVelocity</a> through a state, with adaptive steps and dense output.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/SpinCavityModel.html"><code>SpinCavityModel</code></a></p><h3 id="initial" tabindex="-1">initial <a class="header-anchor" href="#initial" aria-label="Permalink to &quot;initial&quot;">​</a></h3><p><a href="./../interfaces/SpinCavityState.html"><code>SpinCavityState</code></a></p><p>a unit Bloch vector per group and an amplitude per mode.</p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/MeanFieldOrbitOptions.html"><code>MeanFieldOrbitOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SpinCavityOrbit.html"><code>SpinCavityOrbit</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the model, the state or the times are not valid.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>of @openqs/linalg when <code>maxSteps</code> steps do not suffice.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/spinCavityOrbit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spinCavityOrbit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spinCavityOrbit as default
};
