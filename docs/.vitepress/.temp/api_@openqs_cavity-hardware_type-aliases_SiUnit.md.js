import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SiUnit<Name>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/SiUnit.md","filePath":"api/@openqs/cavity-hardware/type-aliases/SiUnit.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/SiUnit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / SiUnit</p><h1 id="type-alias-siunit-name" tabindex="-1">Type Alias: SiUnit&lt;Name&gt; <a class="header-anchor" href="#type-alias-siunit-name" aria-label="Permalink to &quot;Type Alias: SiUnit\\&lt;Name\\&gt;&quot;">​</a></h1><blockquote><p><strong>SiUnit</strong>&lt;<code>Name</code>&gt; = <em>typeof</em> <a href="./../variables/UNITS.html"><code>UNITS</code></a>[<code>Name</code>][<code>&quot;si&quot;</code>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/unit-table.ts#L58" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/unit-table.ts:58</a></p><p>The SI unit to which a unit converts: <code>SiUnit&lt;&quot;MHz&quot;&gt;</code> is <code>&quot;Hz&quot;</code>, <code>SiUnit&lt;&quot;2pi MHz&quot;&gt;</code> is <code>&quot;rad/s&quot;</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">Name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;Name&quot;">​</a></h3><p><code>Name</code> <em>extends</em> <a href="./UnitName.html"><code>UnitName</code></a> = <a href="./UnitName.html"><code>UnitName</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/SiUnit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SiUnit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SiUnit as default
};
