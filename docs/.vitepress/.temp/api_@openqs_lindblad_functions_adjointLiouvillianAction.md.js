import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: adjointLiouvillianAction()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/adjointLiouvillianAction.md","filePath":"api/@openqs/lindblad/functions/adjointLiouvillianAction.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/adjointLiouvillianAction.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / adjointLiouvillianAction</p><h1 id="function-adjointliouvillianaction" tabindex="-1">Function: adjointLiouvillianAction() <a class="header-anchor" href="#function-adjointliouvillianaction" aria-label="Permalink to &quot;Function: adjointLiouvillianAction()&quot;">​</a></h1><blockquote><p><strong>adjointLiouvillianAction</strong>(<code>system</code>): <a href="./../../linalg/index/interfaces/LinearOperator.html"><code>LinearOperator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/action.ts#L36" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/action.ts:36</a></p><p>The adjoint Liouvillian of observables, A -&gt; G^+ A + A G + sum_k L_k^+ A L_k, with Tr(A L rho) = Tr((L^+ A) rho).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LindbladSystem.html"><code>LindbladSystem</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/LinearOperator.html"><code>LinearOperator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/adjointLiouvillianAction.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const adjointLiouvillianAction = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  adjointLiouvillianAction as default
};
