import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: inverseOperator()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/inverseOperator.md","filePath":"api/@openqs/linalg/index/functions/inverseOperator.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/inverseOperator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / inverseOperator</p><h1 id="function-inverseoperator" tabindex="-1">Function: inverseOperator() <a class="header-anchor" href="#function-inverseoperator" aria-label="Permalink to &quot;Function: inverseOperator()&quot;">​</a></h1><blockquote><p><strong>inverseOperator</strong>(<code>lu</code>): <a href="./../interfaces/LinearOperator.html"><code>LinearOperator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/preconditioners.ts#L14" target="_blank" rel="noreferrer">packages/linalg/src/krylov/preconditioners.ts:14</a></p><p>The inverse as an operator, y = A^-1 x from sparse factors of A: a preconditioner for matrices near A, and what shift-invert iterations apply.</p><p>Without the refinement of <a href="./sparseLuSolve.html">sparseLuSolve</a>, which iterative methods do not need: they check true residuals.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="lu" tabindex="-1">lu <a class="header-anchor" href="#lu" aria-label="Permalink to &quot;lu&quot;">​</a></h3><p><a href="./../interfaces/SparseLu.html"><code>SparseLu</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/LinearOperator.html"><code>LinearOperator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/inverseOperator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const inverseOperator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  inverseOperator as default
};
