import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SecondOrderCoherenceOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/SecondOrderCoherenceOptions.md","filePath":"api/@openqs/collective-spin/interfaces/SecondOrderCoherenceOptions.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/SecondOrderCoherenceOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / SecondOrderCoherenceOptions</p><h1 id="interface-secondordercoherenceoptions" tabindex="-1">Interface: SecondOrderCoherenceOptions <a class="header-anchor" href="#interface-secondordercoherenceoptions" aria-label="Permalink to &quot;Interface: SecondOrderCoherenceOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/second-order-coherence.ts#L9" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/second-order-coherence.ts:9</a></p><p>Options of <a href="./../functions/secondOrderCoherence.html">secondOrderCoherence</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="delays" tabindex="-1">delays <a class="header-anchor" href="#delays" aria-label="Permalink to &quot;delays&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>delays</strong>: readonly <code>number</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/second-order-coherence.ts#L13" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/second-order-coherence.ts:13</a></p><p>Delays tau, ascending, from 0 on.</p><hr><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>state</strong>: <a href="./MultipoleState.html"><code>MultipoleState</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/second-order-coherence.ts#L11" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/second-order-coherence.ts:11</a></p><p>The steady state by its multipoles in the laboratory.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/SecondOrderCoherenceOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SecondOrderCoherenceOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SecondOrderCoherenceOptions as default
};
