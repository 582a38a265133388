import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SteadyStateOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/SteadyStateOptions.md","filePath":"api/@openqs/collective-spin/interfaces/SteadyStateOptions.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/SteadyStateOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / SteadyStateOptions</p><h1 id="interface-steadystateoptions" tabindex="-1">Interface: SteadyStateOptions <a class="header-anchor" href="#interface-steadystateoptions" aria-label="Permalink to &quot;Interface: SteadyStateOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/steady-state.ts#L16" target="_blank" rel="noreferrer">packages/collective-spin/src/steady-state/steady-state.ts:16</a></p><p>Options of <a href="./../functions/steadyState.html">steadyState</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="method" tabindex="-1">method? <a class="header-anchor" href="#method" aria-label="Permalink to &quot;method?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>method?</strong>: <a href="./MultipoleMethod.html"><code>MultipoleMethod</code></a> | <a href="./SuperoperatorMethod.html"><code>SuperoperatorMethod</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/steady-state.ts#L18" target="_blank" rel="noreferrer">packages/collective-spin/src/steady-state/steady-state.ts:18</a></p><p>Default <code>{ kind: &quot;multipole&quot; }</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/SteadyStateOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SteadyStateOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SteadyStateOptions as default
};
