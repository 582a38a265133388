import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StepRecord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/StepRecord.md","filePath":"api/@openqs/linalg/index/interfaces/StepRecord.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/StepRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / StepRecord</p><h1 id="interface-steprecord" tabindex="-1">Interface: StepRecord <a class="header-anchor" href="#interface-steprecord" aria-label="Permalink to &quot;Interface: StepRecord&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/integration-error.ts#L4" target="_blank" rel="noreferrer">packages/linalg/src/ode/integration-error.ts:4</a></p><p>One attempted step of an integration.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="error" tabindex="-1">error <a class="header-anchor" href="#error" aria-label="Permalink to &quot;error&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>error</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/integration-error.ts#L10" target="_blank" rel="noreferrer">packages/linalg/src/ode/integration-error.ts:10</a></p><p>Estimated error in units of the tolerances; up to 1 is accepted.</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>step</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/integration-error.ts#L8" target="_blank" rel="noreferrer">packages/linalg/src/ode/integration-error.ts:8</a></p><p>Its length.</p><hr><h3 id="time" tabindex="-1">time <a class="header-anchor" href="#time" aria-label="Permalink to &quot;time&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>time</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/integration-error.ts#L6" target="_blank" rel="noreferrer">packages/linalg/src/ode/integration-error.ts:6</a></p><p>Where the step began.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/StepRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StepRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StepRecord as default
};
