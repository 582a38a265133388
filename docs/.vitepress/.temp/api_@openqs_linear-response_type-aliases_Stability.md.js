import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Stability","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/type-aliases/Stability.md","filePath":"api/@openqs/linear-response/type-aliases/Stability.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/type-aliases/Stability.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / Stability</p><h1 id="type-alias-stability" tabindex="-1">Type Alias: Stability <a class="header-anchor" href="#type-alias-stability" aria-label="Permalink to &quot;Type Alias: Stability&quot;">​</a></h1><blockquote><p><strong>Stability</strong> = <code>&quot;stable&quot;</code> | <code>&quot;unstable&quot;</code> | <code>&quot;marginal&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/stability.ts#L4" target="_blank" rel="noreferrer">mean-field/stability.ts:4</a></p><p>How a fixed point answers to a small displacement.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/type-aliases/Stability.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Stability = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Stability as default
};
