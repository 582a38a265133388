import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Derivative","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/type-aliases/Derivative.md","filePath":"api/@openqs/linalg/index/type-aliases/Derivative.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/type-aliases/Derivative.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Derivative</p><h1 id="type-alias-derivative" tabindex="-1">Type Alias: Derivative <a class="header-anchor" href="#type-alias-derivative" aria-label="Permalink to &quot;Type Alias: Derivative&quot;">​</a></h1><blockquote><p><strong>Derivative</strong> = (<code>time</code>, <code>state</code>, <code>derivative</code>) =&gt; <code>void</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/runge-kutta-step.ts#L4" target="_blank" rel="noreferrer">packages/linalg/src/ode/runge-kutta-step.ts:4</a></p><p>Writes dy/dt at (time, state) into <code>derivative</code>; all are interleaved vectors of one length.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="time" tabindex="-1">time <a class="header-anchor" href="#time" aria-label="Permalink to &quot;time&quot;">​</a></h3><p><code>number</code></p><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><code>Float64Array</code></p><h3 id="derivative" tabindex="-1">derivative <a class="header-anchor" href="#derivative" aria-label="Permalink to &quot;derivative&quot;">​</a></h3><p><code>Float64Array</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/type-aliases/Derivative.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Derivative = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Derivative as default
};
