import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UnitName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/UnitName.md","filePath":"api/@openqs/cavity-hardware/type-aliases/UnitName.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/UnitName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / UnitName</p><h1 id="type-alias-unitname" tabindex="-1">Type Alias: UnitName <a class="header-anchor" href="#type-alias-unitname" aria-label="Permalink to &quot;Type Alias: UnitName&quot;">​</a></h1><blockquote><p><strong>UnitName</strong> = keyof <em>typeof</em> <a href="./../variables/UNITS.html"><code>UNITS</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/unit-table.ts#L55" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/unit-table.ts:55</a></p><p>The name of a unit that this package knows, for example <code>&quot;MHz&quot;</code>, <code>&quot;2pi MHz&quot;</code> or <code>&quot;mW/cm^2&quot;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/UnitName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UnitName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UnitName as default
};
