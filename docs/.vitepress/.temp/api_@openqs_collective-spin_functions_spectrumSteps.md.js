import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: spectrumSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/spectrumSteps.md","filePath":"api/@openqs/collective-spin/functions/spectrumSteps.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/spectrumSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / spectrumSteps</p><h1 id="function-spectrumsteps" tabindex="-1">Function: spectrumSteps() <a class="header-anchor" href="#function-spectrumsteps" aria-label="Permalink to &quot;Function: spectrumSteps()&quot;">​</a></h1><blockquote><p><strong>spectrumSteps</strong>(<code>model</code>, <code>operators</code>, <code>__namedParameters</code>): <a href="./../../linalg/index/type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/Spectrum.html"><code>Spectrum</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L116" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/spectrum.ts:116</a></p><p><a href="./spectrum.html">spectrum</a> as steps, for <code>runStepsAsync</code> with a signal and progress.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/CollectiveSpinModel.html"><code>CollectiveSpinModel</code></a></p><h3 id="operators" tabindex="-1">operators <a class="header-anchor" href="#operators" aria-label="Permalink to &quot;operators&quot;">​</a></h3><p><a href="./../interfaces/SpectrumOperators.html"><code>SpectrumOperators</code></a></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/SpectrumOptions.html"><code>SpectrumOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/Spectrum.html"><code>Spectrum</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/spectrumSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spectrumSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spectrumSteps as default
};
