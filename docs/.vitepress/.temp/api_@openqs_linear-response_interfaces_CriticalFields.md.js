import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CriticalFields","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/CriticalFields.md","filePath":"api/@openqs/linear-response/interfaces/CriticalFields.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/CriticalFields.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / CriticalFields</p><h1 id="interface-criticalfields" tabindex="-1">Interface: CriticalFields <a class="header-anchor" href="#interface-criticalfields" aria-label="Permalink to &quot;Interface: CriticalFields&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/lmg/lmg-critical-fields.ts#L4" target="_blank" rel="noreferrer">lmg/lmg-critical-fields.ts:4</a></p><p>The two fields at which the normal state of the LMG model loses its stability.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="lower" tabindex="-1">lower <a class="header-anchor" href="#lower" aria-label="Permalink to &quot;lower&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lower</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/lmg/lmg-critical-fields.ts#L6" target="_blank" rel="noreferrer">lmg/lmg-critical-fields.ts:6</a></p><p>h_-: first-order transition.</p><hr><h3 id="upper" tabindex="-1">upper <a class="header-anchor" href="#upper" aria-label="Permalink to &quot;upper&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>upper</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/lmg/lmg-critical-fields.ts#L8" target="_blank" rel="noreferrer">lmg/lmg-critical-fields.ts:8</a></p><p>h_+: second-order transition.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/CriticalFields.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CriticalFields = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CriticalFields as default
};
