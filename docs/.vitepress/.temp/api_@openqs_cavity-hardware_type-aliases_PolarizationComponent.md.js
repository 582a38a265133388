import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PolarizationComponent","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/PolarizationComponent.md","filePath":"api/@openqs/cavity-hardware/type-aliases/PolarizationComponent.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/PolarizationComponent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / PolarizationComponent</p><h1 id="type-alias-polarizationcomponent" tabindex="-1">Type Alias: PolarizationComponent <a class="header-anchor" href="#type-alias-polarizationcomponent" aria-label="Permalink to &quot;Type Alias: PolarizationComponent&quot;">​</a></h1><blockquote><p><strong>PolarizationComponent</strong> = <code>-1</code> | <code>0</code> | <code>1</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/dipole-matrix-element.ts#L11" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/dipole-matrix-element.ts:11</a></p><p>Which circular component of light lifts a sublevel m to m&#39;: the difference m&#39; - m.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/PolarizationComponent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PolarizationComponent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PolarizationComponent as default
};
