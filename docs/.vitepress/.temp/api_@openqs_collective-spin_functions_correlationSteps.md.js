import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: correlationSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/correlationSteps.md","filePath":"api/@openqs/collective-spin/functions/correlationSteps.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/correlationSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / correlationSteps</p><h1 id="function-correlationsteps" tabindex="-1">Function: correlationSteps() <a class="header-anchor" href="#function-correlationsteps" aria-label="Permalink to &quot;Function: correlationSteps()&quot;">​</a></h1><blockquote><p><strong>correlationSteps</strong>(<code>model</code>, <code>options</code>): <a href="./../../linalg/index/type-aliases/Steps.html"><code>Steps</code></a>&lt;readonly <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>[]&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/correlation.ts#L47" target="_blank" rel="noreferrer">packages/collective-spin/src/evolution/correlation.ts:47</a></p><p><a href="./correlation.html">correlation</a> as steps, for <code>runStepsAsync</code> with a signal and progress.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/CollectiveSpinModel.html"><code>CollectiveSpinModel</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/CorrelationOptions.html"><code>CorrelationOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/type-aliases/Steps.html"><code>Steps</code></a>&lt;readonly <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>[]&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/correlationSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const correlationSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  correlationSteps as default
};
