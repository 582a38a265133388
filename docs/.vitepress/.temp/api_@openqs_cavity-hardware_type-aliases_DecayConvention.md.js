import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DecayConvention","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/DecayConvention.md","filePath":"api/@openqs/cavity-hardware/type-aliases/DecayConvention.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/DecayConvention.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / DecayConvention</p><h1 id="type-alias-decayconvention" tabindex="-1">Type Alias: DecayConvention <a class="header-anchor" href="#type-alias-decayconvention" aria-label="Permalink to &quot;Type Alias: DecayConvention&quot;">​</a></h1><blockquote><p><strong>DecayConvention</strong> = <code>&quot;amplitude&quot;</code> | <code>&quot;energy&quot;</code> | <code>&quot;unstated&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/decay-rate.ts#L16" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/decay-rate.ts:16</a></p><p>What a decay rate means. <code>&quot;amplitude&quot;</code>: the field or coherence falls as exp(-rate t); half width at half maximum; the kappa of <code>kappa (2 a rho a^+ - a^+a rho - rho a^+a)</code>. <code>&quot;energy&quot;</code>: photon number or population falls as exp(-rate t); full width at half maximum; the Gamma = 1/tau of an atomic level. Energy rate = 2 x amplitude rate. <code>&quot;unstated&quot;</code>: the source does not say, so no rate is converted from it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/DecayConvention.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DecayConvention = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DecayConvention as default
};
