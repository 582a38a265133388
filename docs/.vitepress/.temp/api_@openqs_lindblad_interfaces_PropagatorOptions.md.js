import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PropagatorOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/PropagatorOptions.md","filePath":"api/@openqs/lindblad/interfaces/PropagatorOptions.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/PropagatorOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / PropagatorOptions</p><h1 id="interface-propagatoroptions" tabindex="-1">Interface: PropagatorOptions <a class="header-anchor" href="#interface-propagatoroptions" aria-label="Permalink to &quot;Interface: PropagatorOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/propagator.ts#L11" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/propagator.ts:11</a></p><p>Options of <a href="./../functions/propagator.html">propagator</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="memorylimitbytes" tabindex="-1">memoryLimitBytes? <a class="header-anchor" href="#memorylimitbytes" aria-label="Permalink to &quot;memoryLimitBytes?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>memoryLimitBytes?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/propagator.ts#L13" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/propagator.ts:13</a></p><p>Refuses to start what needs more memory; default 4 GiB.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/PropagatorOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PropagatorOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PropagatorOptions as default
};
