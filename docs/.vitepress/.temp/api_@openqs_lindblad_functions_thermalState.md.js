import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: thermalState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/thermalState.md","filePath":"api/@openqs/lindblad/functions/thermalState.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/thermalState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / thermalState</p><h1 id="function-thermalstate" tabindex="-1">Function: thermalState() <a class="header-anchor" href="#function-thermalstate" aria-label="Permalink to &quot;Function: thermalState()&quot;">​</a></h1><blockquote><p><strong>thermalState</strong>(<code>basis</code>, <code>meanPhotons</code>): <a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/oscillator-states.ts#L78" target="_blank" rel="noreferrer">packages/lindblad/src/states/oscillator-states.ts:78</a></p><p>The thermal state p_n ~ (nbar/(1 + nbar))^n, truncated and normalized; nbar = 1/(e^(hbar omega/kT) - 1).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="basis" tabindex="-1">basis <a class="header-anchor" href="#basis" aria-label="Permalink to &quot;basis&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a></p><h3 id="meanphotons" tabindex="-1">meanPhotons <a class="header-anchor" href="#meanphotons" aria-label="Permalink to &quot;meanPhotons&quot;">​</a></h3><p><code>number</code></p><p>nbar of the untruncated state</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when <code>meanPhotons</code> is negative, or the basis holds less than 99 % of the state.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/thermalState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const thermalState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  thermalState as default
};
