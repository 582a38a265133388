import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RealVector","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/type-aliases/RealVector.md","filePath":"api/@openqs/entanglement/type-aliases/RealVector.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/type-aliases/RealVector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / RealVector</p><h1 id="type-alias-realvector" tabindex="-1">Type Alias: RealVector <a class="header-anchor" href="#type-alias-realvector" aria-label="Permalink to &quot;Type Alias: RealVector&quot;">​</a></h1><blockquote><p><strong>RealVector</strong> = readonly [<code>number</code>, <code>number</code>, <code>number</code>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/spin-moments.ts#L4" target="_blank" rel="noreferrer">collective/spin-moments.ts:4</a></p><p>Three real components along x, y and z.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/type-aliases/RealVector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RealVector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RealVector as default
};
