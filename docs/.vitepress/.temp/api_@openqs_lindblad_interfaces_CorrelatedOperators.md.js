import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CorrelatedOperators","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/CorrelatedOperators.md","filePath":"api/@openqs/lindblad/interfaces/CorrelatedOperators.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/CorrelatedOperators.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / CorrelatedOperators</p><h1 id="interface-correlatedoperators" tabindex="-1">Interface: CorrelatedOperators <a class="header-anchor" href="#interface-correlatedoperators" aria-label="Permalink to &quot;Interface: CorrelatedOperators&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/correlation.ts#L25" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/correlation.ts:25</a></p><p>The operators of &lt;C(0) A(tau) B(0)&gt;.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="earlier" tabindex="-1">earlier <a class="header-anchor" href="#earlier" aria-label="Permalink to &quot;earlier&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>earlier</strong>: <a href="./Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/correlation.ts#L29" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/correlation.ts:29</a></p><p>B, which acts on the state from the left at time zero.</p><hr><h3 id="earlierleft" tabindex="-1">earlierLeft? <a class="header-anchor" href="#earlierleft" aria-label="Permalink to &quot;earlierLeft?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>earlierLeft?</strong>: <a href="./Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/correlation.ts#L31" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/correlation.ts:31</a></p><p>C, which acts from the right at time zero; default the identity.</p><hr><h3 id="later" tabindex="-1">later <a class="header-anchor" href="#later" aria-label="Permalink to &quot;later&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>later</strong>: <a href="./Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/correlation.ts#L27" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/correlation.ts:27</a></p><p>A, measured at the later time.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/CorrelatedOperators.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CorrelatedOperators = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CorrelatedOperators as default
};
