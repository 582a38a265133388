import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fieldAmplitude()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/fieldAmplitude.md","filePath":"api/@openqs/cavity-hardware/functions/fieldAmplitude.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/fieldAmplitude.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / fieldAmplitude</p><h1 id="function-fieldamplitude" tabindex="-1">Function: fieldAmplitude() <a class="header-anchor" href="#function-fieldamplitude" aria-label="Permalink to &quot;Function: fieldAmplitude()&quot;">​</a></h1><blockquote><p><strong>fieldAmplitude</strong>(<code>intensity</code>): <a href="./../type-aliases/ElectricField.html"><code>ElectricField</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/light-field.ts#L38" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/light-field.ts:38</a></p><p>The field amplitude E = sqrt(2 I/(c epsilon_0)) of an intensity, in V/m.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="intensity" tabindex="-1">intensity <a class="header-anchor" href="#intensity" aria-label="Permalink to &quot;intensity&quot;">​</a></h3><p><a href="./../type-aliases/Intensity.html"><code>Intensity</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/ElectricField.html"><code>ElectricField</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/fieldAmplitude.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fieldAmplitude = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fieldAmplitude as default
};
