import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Quantity<Unit>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/Quantity.md","filePath":"api/@openqs/cavity-hardware/type-aliases/Quantity.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/Quantity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / Quantity</p><h1 id="type-alias-quantity-unit" tabindex="-1">Type Alias: Quantity&lt;Unit&gt; <a class="header-anchor" href="#type-alias-quantity-unit" aria-label="Permalink to &quot;Type Alias: Quantity\\&lt;Unit\\&gt;&quot;">​</a></h1><blockquote><p><strong>Quantity</strong>&lt;<code>Unit</code>&gt; = <code>number</code> &amp; <code>object</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/quantity.ts#L12" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/quantity.ts:12</a></p><p>A number in SI units that carries its unit in its type and nothing at run time: a <code>Quantity&lt;&quot;Hz&quot;&gt;</code> is not accepted where a <code>Quantity&lt;&quot;rad/s&quot;&gt;</code> is wanted, and neither is a bare number. Arithmetic gives a plain number, so a result is named again with <a href="./../functions/quantity.html">quantity</a>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="unit" tabindex="-1">Unit <a class="header-anchor" href="#unit" aria-label="Permalink to &quot;Unit&quot;">​</a></h3><p><code>Unit</code> <em>extends</em> <a href="./SiUnit.html"><code>SiUnit</code></a></p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="unit-1" tabindex="-1">[unit] <a class="header-anchor" href="#unit-1" aria-label="Permalink to &quot;\\[unit\\]&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>[unit]</strong>: <code>Unit</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/Quantity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Quantity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Quantity as default
};
