import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RealMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/type-aliases/RealMatrix.md","filePath":"api/@openqs/linear-response/type-aliases/RealMatrix.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/type-aliases/RealMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / RealMatrix</p><h1 id="type-alias-realmatrix" tabindex="-1">Type Alias: RealMatrix <a class="header-anchor" href="#type-alias-realmatrix" aria-label="Permalink to &quot;Type Alias: RealMatrix&quot;">​</a></h1><blockquote><p><strong>RealMatrix</strong> = readonly (readonly <code>number</code>[])[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/linear-system.ts#L4" target="_blank" rel="noreferrer">linear-system/linear-system.ts:4</a></p><p>A real matrix as plain rows.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/type-aliases/RealMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RealMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RealMatrix as default
};
