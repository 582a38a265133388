import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Observables","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/type-aliases/Observables.md","filePath":"api/@openqs/lindblad/type-aliases/Observables.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/type-aliases/Observables.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / Observables</p><h1 id="type-alias-observables" tabindex="-1">Type Alias: Observables <a class="header-anchor" href="#type-alias-observables" aria-label="Permalink to &quot;Type Alias: Observables&quot;">​</a></h1><blockquote><p><strong>Observables</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/Operator.html"><code>Operator</code></a>&gt;&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/snapshot.ts#L8" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/snapshot.ts:8</a></p><p>Operators by the names under which their expectation values are reported.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/type-aliases/Observables.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Observables = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Observables as default
};
