import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: integrateOdeSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/integrateOdeSteps.md","filePath":"api/@openqs/linalg/index/functions/integrateOdeSteps.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/integrateOdeSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / integrateOdeSteps</p><h1 id="function-integrateodesteps" tabindex="-1">Function: integrateOdeSteps() <a class="header-anchor" href="#function-integrateodesteps" aria-label="Permalink to &quot;Function: integrateOdeSteps()&quot;">​</a></h1><blockquote><p><strong>integrateOdeSteps</strong>(<code>derivative</code>, <code>initialState</code>, <code>options</code>): <a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/IntegrateOdeResult.html"><code>IntegrateOdeResult</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ode/integrate-ode.ts#L94" target="_blank" rel="noreferrer">packages/linalg/src/ode/integrate-ode.ts:94</a></p><p><a href="./integrateOde.html">integrateOde</a> as steps, one per accepted or rejected step; progress counts time.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="derivative" tabindex="-1">derivative <a class="header-anchor" href="#derivative" aria-label="Permalink to &quot;derivative&quot;">​</a></h3><p><a href="./../type-aliases/Derivative.html"><code>Derivative</code></a></p><h3 id="initialstate" tabindex="-1">initialState <a class="header-anchor" href="#initialstate" aria-label="Permalink to &quot;initialState&quot;">​</a></h3><p><a href="./../interfaces/ComplexVector.html"><code>ComplexVector</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/IntegrateOdeOptions.html"><code>IntegrateOdeOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/IntegrateOdeResult.html"><code>IntegrateOdeResult</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/integrateOdeSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const integrateOdeSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  integrateOdeSteps as default
};
