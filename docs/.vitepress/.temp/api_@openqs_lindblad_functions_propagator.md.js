import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: propagator()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/propagator.md","filePath":"api/@openqs/lindblad/functions/propagator.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/propagator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / propagator</p><h1 id="function-propagator" tabindex="-1">Function: propagator() <a class="header-anchor" href="#function-propagator" aria-label="Permalink to &quot;Function: propagator()&quot;">​</a></h1><blockquote><p><strong>propagator</strong>(<code>system</code>, <code>duration</code>, <code>__namedParameters?</code>): <a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/propagator.ts#L25" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/propagator.ts:25</a></p><p>The propagator e^(L t) of a constant system, the quantum channel that takes every state to its future, as a superoperator on stacked columns.</p><p>Cost: a dense exponential of order d^2, about 100 d^6 flops: for small systems.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LindbladSystem.html"><code>LindbladSystem</code></a></p><h3 id="duration" tabindex="-1">duration <a class="header-anchor" href="#duration" aria-label="Permalink to &quot;duration&quot;">​</a></h3><p><code>number</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/PropagatorOptions.html"><code>PropagatorOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the dense superoperator does not fit, before it is built.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the system depends on time.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/propagator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const propagator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  propagator as default
};
