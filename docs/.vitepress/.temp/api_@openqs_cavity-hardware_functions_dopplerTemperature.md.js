import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dopplerTemperature()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/dopplerTemperature.md","filePath":"api/@openqs/cavity-hardware/functions/dopplerTemperature.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/dopplerTemperature.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / dopplerTemperature</p><h1 id="function-dopplertemperature" tabindex="-1">Function: dopplerTemperature() <a class="header-anchor" href="#function-dopplertemperature" aria-label="Permalink to &quot;Function: dopplerTemperature()&quot;">​</a></h1><blockquote><p><strong>dopplerTemperature</strong>(<code>of</code>): <a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;K&quot;</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/recoil.ts#L35" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/recoil.ts:35</a></p><p>The Doppler cooling limit hbar Gamma/(2 k_B) of a line, in K.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;K&quot;</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/dopplerTemperature.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dopplerTemperature = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dopplerTemperature as default
};
