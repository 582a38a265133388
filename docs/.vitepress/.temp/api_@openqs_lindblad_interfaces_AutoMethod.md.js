import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AutoMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/AutoMethod.md","filePath":"api/@openqs/lindblad/interfaces/AutoMethod.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/AutoMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / AutoMethod</p><h1 id="interface-automethod" tabindex="-1">Interface: AutoMethod <a class="header-anchor" href="#interface-automethod" aria-label="Permalink to &quot;Interface: AutoMethod&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L6" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:6</a></p><p>The method that the size and the structure of the system suggest; the certificate says which and why.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;auto&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L7" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:7</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/AutoMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AutoMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AutoMethod as default
};
