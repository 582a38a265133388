import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Intensity","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/Intensity.md","filePath":"api/@openqs/cavity-hardware/type-aliases/Intensity.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/Intensity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / Intensity</p><h1 id="type-alias-intensity" tabindex="-1">Type Alias: Intensity <a class="header-anchor" href="#type-alias-intensity" aria-label="Permalink to &quot;Type Alias: Intensity&quot;">​</a></h1><blockquote><p><strong>Intensity</strong> = <a href="./Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;W/m^2&quot;</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/quantity.ts#L25" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/quantity.ts:25</a></p><p>An intensity in W/m^2.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/Intensity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Intensity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Intensity as default
};
