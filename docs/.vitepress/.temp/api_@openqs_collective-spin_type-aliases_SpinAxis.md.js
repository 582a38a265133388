import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SpinAxis","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/type-aliases/SpinAxis.md","filePath":"api/@openqs/collective-spin/type-aliases/SpinAxis.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/type-aliases/SpinAxis.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / SpinAxis</p><h1 id="type-alias-spinaxis" tabindex="-1">Type Alias: SpinAxis <a class="header-anchor" href="#type-alias-spinaxis" aria-label="Permalink to &quot;Type Alias: SpinAxis&quot;">​</a></h1><blockquote><p><strong>SpinAxis</strong> = <code>&quot;x&quot;</code> | <code>&quot;y&quot;</code> | <code>&quot;z&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/spin-products.ts#L5" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/spin-products.ts:5</a></p><p>A component of the collective spin.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/type-aliases/SpinAxis.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpinAxis = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpinAxis as default
};
