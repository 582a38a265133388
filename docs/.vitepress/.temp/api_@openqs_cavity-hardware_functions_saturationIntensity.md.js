import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: saturationIntensity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/saturationIntensity.md","filePath":"api/@openqs/cavity-hardware/functions/saturationIntensity.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/saturationIntensity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / saturationIntensity</p><h1 id="function-saturationintensity" tabindex="-1">Function: saturationIntensity() <a class="header-anchor" href="#function-saturationintensity" aria-label="Permalink to &quot;Function: saturationIntensity()&quot;">​</a></h1><blockquote><p><strong>saturationIntensity</strong>(<code>of</code>, <code>dipole</code>): <a href="./../type-aliases/Intensity.html"><code>Intensity</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/saturation.ts#L17" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/saturation.ts:17</a></p><p>The saturation intensity of a two-level transition with a given dipole moment, in W/m^2.</p><p>I_sat = c epsilon_0 Gamma^2 hbar^2/(4 d^2), so that I/I_sat = 2 (Omega/Gamma)^2 with Omega = d E/hbar.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><p>The line; Gamma is the natural linewidth of its upper level.</p><h3 id="dipole" tabindex="-1">dipole <a class="header-anchor" href="#dipole" aria-label="Permalink to &quot;dipole&quot;">​</a></h3><p><a href="./../type-aliases/DipoleMoment.html"><code>DipoleMoment</code></a></p><p>d, for example of <a href="./dipoleMatrixElement.html">dipoleMatrixElement</a>.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Intensity.html"><code>Intensity</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the dipole moment is zero.</p><p>Source: D. A. Steck, &quot;Rubidium 87 D Line Data&quot;, section &quot;Resonance Fluorescence&quot;.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/saturationIntensity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const saturationIntensity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  saturationIntensity as default
};
