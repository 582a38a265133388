import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: IntegrationOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/IntegrationOptions.md","filePath":"api/@openqs/linear-response/interfaces/IntegrationOptions.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/IntegrationOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / IntegrationOptions</p><h1 id="interface-integrationoptions" tabindex="-1">Interface: IntegrationOptions <a class="header-anchor" href="#interface-integrationoptions" aria-label="Permalink to &quot;Interface: IntegrationOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/real-orbit.ts#L4" target="_blank" rel="noreferrer">ode/real-orbit.ts:4</a></p><p>Tolerances and limits of an orbit.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./MeanFieldOrbitOptions.html"><code>MeanFieldOrbitOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="absolutetolerance" tabindex="-1">absoluteTolerance? <a class="header-anchor" href="#absolutetolerance" aria-label="Permalink to &quot;absoluteTolerance?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>absoluteTolerance?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/real-orbit.ts#L8" target="_blank" rel="noreferrer">ode/real-orbit.ts:8</a></p><p>Local error relative to 1; default 1e-12.</p><hr><h3 id="maxsteps" tabindex="-1">maxSteps? <a class="header-anchor" href="#maxsteps" aria-label="Permalink to &quot;maxSteps?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>maxSteps?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/real-orbit.ts#L10" target="_blank" rel="noreferrer">ode/real-orbit.ts:10</a></p><p>Steps, accepted or not; default 100000.</p><hr><h3 id="relativetolerance" tabindex="-1">relativeTolerance? <a class="header-anchor" href="#relativetolerance" aria-label="Permalink to &quot;relativeTolerance?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>relativeTolerance?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/real-orbit.ts#L6" target="_blank" rel="noreferrer">ode/real-orbit.ts:6</a></p><p>Local error relative to the state; default 1e-10.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/IntegrationOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IntegrationOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IntegrationOptions as default
};
