import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ElectricField","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/ElectricField.md","filePath":"api/@openqs/cavity-hardware/type-aliases/ElectricField.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/ElectricField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / ElectricField</p><h1 id="type-alias-electricfield" tabindex="-1">Type Alias: ElectricField <a class="header-anchor" href="#type-alias-electricfield" aria-label="Permalink to &quot;Type Alias: ElectricField&quot;">​</a></h1><blockquote><p><strong>ElectricField</strong> = <a href="./Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;V/m&quot;</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/quantity.ts#L27" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/quantity.ts:27</a></p><p>The amplitude E of a real field E cos(omega t), in V/m.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/ElectricField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ElectricField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ElectricField as default
};
