import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RateUnit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/RateUnit.md","filePath":"api/@openqs/cavity-hardware/type-aliases/RateUnit.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/RateUnit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / RateUnit</p><h1 id="type-alias-rateunit" tabindex="-1">Type Alias: RateUnit <a class="header-anchor" href="#type-alias-rateunit" aria-label="Permalink to &quot;Type Alias: RateUnit&quot;">​</a></h1><blockquote><p><strong>RateUnit</strong> = <code>Extract</code>&lt;<a href="./UnitName.html"><code>UnitName</code></a>, <code>&quot;rad/s&quot;</code> | <code>&quot;1/s&quot;</code> | <code>\`2pi \${string}\`</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/decay-rate.ts#L8" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/decay-rate.ts:8</a></p><p>The units in which decay rates are listed; all are angular.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/RateUnit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RateUnit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RateUnit as default
};
