import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fieldPerPhoton()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/fieldPerPhoton.md","filePath":"api/@openqs/cavity-hardware/functions/fieldPerPhoton.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/fieldPerPhoton.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / fieldPerPhoton</p><h1 id="function-fieldperphoton" tabindex="-1">Function: fieldPerPhoton() <a class="header-anchor" href="#function-fieldperphoton" aria-label="Permalink to &quot;Function: fieldPerPhoton()&quot;">​</a></h1><blockquote><p><strong>fieldPerPhoton</strong>(<code>resonator</code>, <code>angularFrequency</code>): <a href="./../type-aliases/ElectricField.html"><code>ElectricField</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/resonator/resonator.ts#L84" target="_blank" rel="noreferrer">packages/cavity-hardware/src/resonator/resonator.ts:84</a></p><p>The field per photon E_0 = sqrt(hbar omega/(2 epsilon_0 V)) in V/m, for which g = d E_0/hbar.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="resonator" tabindex="-1">resonator <a class="header-anchor" href="#resonator" aria-label="Permalink to &quot;resonator&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/Resonator.html"><code>Resonator</code></a>, <code>&quot;geometry&quot;</code> | <code>&quot;length&quot;</code> | <code>&quot;waist&quot;</code>&gt;</p><h3 id="angularfrequency" tabindex="-1">angularFrequency <a class="header-anchor" href="#angularfrequency" aria-label="Permalink to &quot;angularFrequency&quot;">​</a></h3><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/ElectricField.html"><code>ElectricField</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/fieldPerPhoton.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fieldPerPhoton = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fieldPerPhoton as default
};
