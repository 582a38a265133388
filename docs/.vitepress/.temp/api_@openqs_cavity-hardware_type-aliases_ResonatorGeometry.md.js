import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ResonatorGeometry","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/ResonatorGeometry.md","filePath":"api/@openqs/cavity-hardware/type-aliases/ResonatorGeometry.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/ResonatorGeometry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / ResonatorGeometry</p><h1 id="type-alias-resonatorgeometry" tabindex="-1">Type Alias: ResonatorGeometry <a class="header-anchor" href="#type-alias-resonatorgeometry" aria-label="Permalink to &quot;Type Alias: ResonatorGeometry&quot;">​</a></h1><blockquote><p><strong>ResonatorGeometry</strong> = <code>&quot;standing wave&quot;</code> | <code>&quot;ring&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/resonator/resonator.ts#L14" target="_blank" rel="noreferrer">packages/cavity-hardware/src/resonator/resonator.ts:14</a></p><p><code>&quot;standing wave&quot;</code>: two mirrors, <code>length</code> is their distance. <code>&quot;ring&quot;</code>: one travelling wave, <code>length</code> is the round trip.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/ResonatorGeometry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ResonatorGeometry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ResonatorGeometry as default
};
