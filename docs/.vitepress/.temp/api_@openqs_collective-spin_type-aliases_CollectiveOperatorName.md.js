import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CollectiveOperatorName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/type-aliases/CollectiveOperatorName.md","filePath":"api/@openqs/collective-spin/type-aliases/CollectiveOperatorName.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/type-aliases/CollectiveOperatorName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / CollectiveOperatorName</p><h1 id="type-alias-collectiveoperatorname" tabindex="-1">Type Alias: CollectiveOperatorName <a class="header-anchor" href="#type-alias-collectiveoperatorname" aria-label="Permalink to &quot;Type Alias: CollectiveOperatorName&quot;">​</a></h1><blockquote><p><strong>CollectiveOperatorName</strong> = <code>&quot;x&quot;</code> | <code>&quot;y&quot;</code> | <code>&quot;z&quot;</code> | <code>&quot;+&quot;</code> | <code>&quot;-&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dicke/operators.ts#L4" target="_blank" rel="noreferrer">packages/collective-spin/src/dicke/operators.ts:4</a></p><p>Which collective operator: J_x, J_y, J_z, J_+ or J_-.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/type-aliases/CollectiveOperatorName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CollectiveOperatorName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CollectiveOperatorName as default
};
