import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: gmresSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/gmresSteps.md","filePath":"api/@openqs/linalg/index/functions/gmresSteps.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/gmresSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / gmresSteps</p><h1 id="function-gmressteps" tabindex="-1">Function: gmresSteps() <a class="header-anchor" href="#function-gmressteps" aria-label="Permalink to &quot;Function: gmresSteps()&quot;">​</a></h1><blockquote><p><strong>gmresSteps</strong>(<code>operator</code>, <code>b</code>, <code>options?</code>): <a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/LinearSolveResult.html"><code>LinearSolveResult</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/gmres.ts#L49" target="_blank" rel="noreferrer">packages/linalg/src/krylov/gmres.ts:49</a></p><p><a href="./gmres.html">gmres</a> as steps, one per iteration.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><p><a href="./../interfaces/LinearOperator.html"><code>LinearOperator</code></a></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><a href="./../interfaces/ComplexVector.html"><code>ComplexVector</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/GmresOptions.html"><code>GmresOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/LinearSolveResult.html"><code>LinearSolveResult</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/gmresSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gmresSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gmresSteps as default
};
