import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SteadyStatesOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/type-aliases/SteadyStatesOptions.md","filePath":"api/@openqs/lindblad/type-aliases/SteadyStatesOptions.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/type-aliases/SteadyStatesOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / SteadyStatesOptions</p><h1 id="type-alias-steadystatesoptions" tabindex="-1">Type Alias: SteadyStatesOptions <a class="header-anchor" href="#type-alias-steadystatesoptions" aria-label="Permalink to &quot;Type Alias: SteadyStatesOptions&quot;">​</a></h1><blockquote><p><strong>SteadyStatesOptions</strong> = <code>Pick</code>&lt;<a href="./../interfaces/SteadyStateOptions.html"><code>SteadyStateOptions</code></a>, <code>&quot;symmetries&quot;</code> | <code>&quot;memoryLimitBytes&quot;</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/steady-states.ts#L13" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/steady-states.ts:13</a></p><p>Options of <a href="./../functions/steadyStates.html">steadyStates</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/type-aliases/SteadyStatesOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SteadyStatesOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SteadyStatesOptions as default
};
