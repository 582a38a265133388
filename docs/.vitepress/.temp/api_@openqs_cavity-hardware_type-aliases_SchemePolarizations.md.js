import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SchemePolarizations","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/SchemePolarizations.md","filePath":"api/@openqs/cavity-hardware/type-aliases/SchemePolarizations.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/SchemePolarizations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / SchemePolarizations</p><h1 id="type-alias-schemepolarizations" tabindex="-1">Type Alias: SchemePolarizations <a class="header-anchor" href="#type-alias-schemepolarizations" aria-label="Permalink to &quot;Type Alias: SchemePolarizations&quot;">​</a></h1><blockquote><p><strong>SchemePolarizations</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>&quot;r1&quot;</code> | <code>&quot;s0&quot;</code> | <code>&quot;r0&quot;</code> | <code>&quot;a&quot;</code> | <code>&quot;b&quot;</code>, <a href="./../interfaces/Polarization.html"><code>Polarization</code></a>&gt;&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/real-atom-scheme.ts#L46" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/real-atom-scheme.ts:46</a></p><p>Polarizations of lasers and modes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/SchemePolarizations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchemePolarizations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchemePolarizations as default
};
