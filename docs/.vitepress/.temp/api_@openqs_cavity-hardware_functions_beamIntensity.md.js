import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: beamIntensity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/beamIntensity.md","filePath":"api/@openqs/cavity-hardware/functions/beamIntensity.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/beamIntensity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / beamIntensity</p><h1 id="function-beamintensity" tabindex="-1">Function: beamIntensity() <a class="header-anchor" href="#function-beamintensity" aria-label="Permalink to &quot;Function: beamIntensity()&quot;">​</a></h1><blockquote><p><strong>beamIntensity</strong>(<code>power</code>, <code>waist</code>): <a href="./../type-aliases/Intensity.html"><code>Intensity</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/light-field.ts#L44" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/light-field.ts:44</a></p><p>The intensity 2P/(pi w^2) on the axis of a Gaussian beam of power P and 1/e^2 radius w, in W/m^2.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="power" tabindex="-1">power <a class="header-anchor" href="#power" aria-label="Permalink to &quot;power&quot;">​</a></h3><p><a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;W&quot;</code>&gt;</p><h3 id="waist" tabindex="-1">waist <a class="header-anchor" href="#waist" aria-label="Permalink to &quot;waist&quot;">​</a></h3><p><a href="./../type-aliases/Length.html"><code>Length</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Intensity.html"><code>Intensity</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/beamIntensity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const beamIntensity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  beamIntensity as default
};
