import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SteadyStateMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/type-aliases/SteadyStateMethod.md","filePath":"api/@openqs/lindblad/type-aliases/SteadyStateMethod.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/type-aliases/SteadyStateMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / SteadyStateMethod</p><h1 id="type-alias-steadystatemethod" tabindex="-1">Type Alias: SteadyStateMethod <a class="header-anchor" href="#type-alias-steadystatemethod" aria-label="Permalink to &quot;Type Alias: SteadyStateMethod&quot;">​</a></h1><blockquote><p><strong>SteadyStateMethod</strong> = <a href="./../interfaces/AutoMethod.html"><code>AutoMethod</code></a> | <a href="./../interfaces/DirectMethod.html"><code>DirectMethod</code></a> | <a href="./../interfaces/KrylovMethod.html"><code>KrylovMethod</code></a> | <a href="./../interfaces/ShiftInvertMethod.html"><code>ShiftInvertMethod</code></a> | <a href="./../interfaces/LongTimeMethod.html"><code>LongTimeMethod</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L44" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:44</a></p><p>How a steady state is computed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/type-aliases/SteadyStateMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SteadyStateMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SteadyStateMethod as default
};
