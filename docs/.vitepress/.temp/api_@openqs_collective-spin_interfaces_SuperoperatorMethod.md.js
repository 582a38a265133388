import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SuperoperatorMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/SuperoperatorMethod.md","filePath":"api/@openqs/collective-spin/interfaces/SuperoperatorMethod.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/SuperoperatorMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / SuperoperatorMethod</p><h1 id="interface-superoperatormethod" tabindex="-1">Interface: SuperoperatorMethod <a class="header-anchor" href="#interface-superoperatormethod" aria-label="Permalink to &quot;Interface: SuperoperatorMethod&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/superoperator-steady-state.ts#L24" target="_blank" rel="noreferrer">packages/collective-spin/src/steady-state/superoperator-steady-state.ts:24</a></p><p>Options of the plain superoperator method.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;superoperator&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/superoperator-steady-state.ts#L25" target="_blank" rel="noreferrer">packages/collective-spin/src/steady-state/superoperator-steady-state.ts:25</a></p><hr><h3 id="memorylimitbytes" tabindex="-1">memoryLimitBytes? <a class="header-anchor" href="#memorylimitbytes" aria-label="Permalink to &quot;memoryLimitBytes?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>memoryLimitBytes?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/superoperator-steady-state.ts#L27" target="_blank" rel="noreferrer">packages/collective-spin/src/steady-state/superoperator-steady-state.ts:27</a></p><p>Refuse to use more memory than this; default 2 GiB.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/SuperoperatorMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SuperoperatorMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SuperoperatorMethod as default
};
