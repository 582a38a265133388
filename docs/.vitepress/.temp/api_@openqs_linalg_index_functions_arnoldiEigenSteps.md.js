import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: arnoldiEigenSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/arnoldiEigenSteps.md","filePath":"api/@openqs/linalg/index/functions/arnoldiEigenSteps.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/arnoldiEigenSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / arnoldiEigenSteps</p><h1 id="function-arnoldieigensteps" tabindex="-1">Function: arnoldiEigenSteps() <a class="header-anchor" href="#function-arnoldieigensteps" aria-label="Permalink to &quot;Function: arnoldiEigenSteps()&quot;">​</a></h1><blockquote><p><strong>arnoldiEigenSteps</strong>(<code>operator</code>, <code>options</code>): <a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/PartialEigen.html"><code>PartialEigen</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/arnoldi-eigen.ts#L80" target="_blank" rel="noreferrer">packages/linalg/src/krylov/arnoldi-eigen.ts:80</a></p><p><a href="./arnoldiEigen.html">arnoldiEigen</a> as steps, one per product.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><p><a href="./../interfaces/LinearOperator.html"><code>LinearOperator</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/ArnoldiEigenOptions.html"><code>ArnoldiEigenOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/PartialEigen.html"><code>PartialEigen</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/arnoldiEigenSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const arnoldiEigenSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  arnoldiEigenSteps as default
};
