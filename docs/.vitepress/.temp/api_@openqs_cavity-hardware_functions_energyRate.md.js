import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: energyRate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/energyRate.md","filePath":"api/@openqs/cavity-hardware/functions/energyRate.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/energyRate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / energyRate</p><h1 id="function-energyrate" tabindex="-1">Function: energyRate() <a class="header-anchor" href="#function-energyrate" aria-label="Permalink to &quot;Function: energyRate()&quot;">​</a></h1><blockquote><p><strong>energyRate</strong>(<code>rate</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/decay-rate.ts#L48" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/decay-rate.ts:48</a></p><p>The energy or population (full-width) rate in rad/s, whatever the entry&#39;s convention.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><p><a href="./../interfaces/DecayRate.html"><code>DecayRate</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./amplitudeRate.html">amplitudeRate</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/energyRate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const energyRate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  energyRate as default
};
