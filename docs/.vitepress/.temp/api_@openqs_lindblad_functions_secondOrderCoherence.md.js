import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: secondOrderCoherence()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/secondOrderCoherence.md","filePath":"api/@openqs/lindblad/functions/secondOrderCoherence.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/secondOrderCoherence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / secondOrderCoherence</p><h1 id="function-secondordercoherence" tabindex="-1">Function: secondOrderCoherence() <a class="header-anchor" href="#function-secondordercoherence" aria-label="Permalink to &quot;Function: secondOrderCoherence()&quot;">​</a></h1><blockquote><p><strong>secondOrderCoherence</strong>(<code>system</code>, <code>emitter</code>, <code>options</code>): <code>number</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/correlation.ts#L135" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/correlation.ts:135</a></p><p>The second-order coherence g2(tau) = &lt;a^+(0) a^+(tau) a(tau) a(0)&gt; / &lt;a^+ a&gt;^2 of a stationary state at all delays: 1 for laser light, 2 at tau = 0 for thermal light, 0 at tau = 0 for a single emitter.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LindbladSystem.html"><code>LindbladSystem</code></a></p><h3 id="emitter" tabindex="-1">emitter <a class="header-anchor" href="#emitter" aria-label="Permalink to &quot;emitter&quot;">​</a></h3><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><p>a, the mode or the lowering operator whose light is detected</p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/CorrelationOptions.html"><code>CorrelationOptions</code></a></p><p>delays and the stationary state</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the state is not stationary or emits nothing; and as <a href="./correlation.html">correlation</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/secondOrderCoherence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const secondOrderCoherence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  secondOrderCoherence as default
};
