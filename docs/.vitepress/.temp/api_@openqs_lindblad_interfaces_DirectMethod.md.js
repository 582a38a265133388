import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DirectMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/DirectMethod.md","filePath":"api/@openqs/lindblad/interfaces/DirectMethod.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/DirectMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / DirectMethod</p><h1 id="interface-directmethod" tabindex="-1">Interface: DirectMethod <a class="header-anchor" href="#interface-directmethod" aria-label="Permalink to &quot;Interface: DirectMethod&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L11" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:11</a></p><p>Sparse LU of the trace&#39;s sector, a row of which says Tr rho = 1. Best for one mode, with or without an atom.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;direct&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L12" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:12</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/DirectMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DirectMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DirectMethod as default
};
