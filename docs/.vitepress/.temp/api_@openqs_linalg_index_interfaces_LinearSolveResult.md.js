import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LinearSolveResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/LinearSolveResult.md","filePath":"api/@openqs/linalg/index/interfaces/LinearSolveResult.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/LinearSolveResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / LinearSolveResult</p><h1 id="interface-linearsolveresult" tabindex="-1">Interface: LinearSolveResult <a class="header-anchor" href="#interface-linearsolveresult" aria-label="Permalink to &quot;Interface: LinearSolveResult&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/linear-solve.ts#L22" target="_blank" rel="noreferrer">packages/linalg/src/krylov/linear-solve.ts:22</a></p><p>An approximate solution with its evidence.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="convergence" tabindex="-1">convergence <a class="header-anchor" href="#convergence" aria-label="Permalink to &quot;convergence&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>convergence</strong>: <code>object</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/linear-solve.ts#L26" target="_blank" rel="noreferrer">packages/linalg/src/krylov/linear-solve.ts:26</a></p><p>The evidence for it.</p><h4 id="iterations" tabindex="-1">iterations <a class="header-anchor" href="#iterations" aria-label="Permalink to &quot;iterations&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>iterations</strong>: <code>number</code></p></blockquote><p>Products with A, those for residuals not counted.</p><h4 id="residualnorm" tabindex="-1">residualNorm <a class="header-anchor" href="#residualnorm" aria-label="Permalink to &quot;residualNorm&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>residualNorm</strong>: <code>number</code></p></blockquote><p>|b - A x|, computed from the solution that is returned.</p><h4 id="tolerance" tabindex="-1">tolerance <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>tolerance</strong>: <code>number</code></p></blockquote><p>What the residual norm had to reach.</p><hr><h3 id="solution" tabindex="-1">solution <a class="header-anchor" href="#solution" aria-label="Permalink to &quot;solution&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>solution</strong>: <a href="./ComplexVector.html"><code>ComplexVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/linear-solve.ts#L24" target="_blank" rel="noreferrer">packages/linalg/src/krylov/linear-solve.ts:24</a></p><p>The approximate x.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/LinearSolveResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LinearSolveResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LinearSolveResult as default
};
