import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dissipator()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/dissipator.md","filePath":"api/@openqs/lindblad/functions/dissipator.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/dissipator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / dissipator</p><h1 id="function-dissipator" tabindex="-1">Function: dissipator() <a class="header-anchor" href="#function-dissipator" aria-label="Permalink to &quot;Function: dissipator()&quot;">​</a></h1><blockquote><p><strong>dissipator</strong>(<code>collapseOperator</code>): <a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/superoperator.ts#L57" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/superoperator.ts:57</a></p><p>The standard dissipator rho -&gt; L rho L^+ - {L^+ L, rho}/2 of a collapse operator, which carries its rate as L = sqrt(rate) A; half of the D[L] = 2 L rho L^+ - ... that some papers write.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="collapseoperator" tabindex="-1">collapseOperator <a class="header-anchor" href="#collapseoperator" aria-label="Permalink to &quot;collapseOperator&quot;">​</a></h3><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/dissipator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dissipator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dissipator as default
};
