import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: schurSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/schurSteps.md","filePath":"api/@openqs/linalg/index/functions/schurSteps.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/schurSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / schurSteps</p><h1 id="function-schursteps" tabindex="-1">Function: schurSteps() <a class="header-anchor" href="#function-schursteps" aria-label="Permalink to &quot;Function: schurSteps()&quot;">​</a></h1><blockquote><p><strong>schurSteps</strong>(<code>a</code>): <a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/SchurDecomposition.html"><code>SchurDecomposition</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/schur.ts#L44" target="_blank" rel="noreferrer">packages/linalg/src/eigen/schur.ts:44</a></p><p><a href="./schur.html">schur</a> as steps, to be cancelled and watched: order 1000 takes some seconds.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/SchurDecomposition.html"><code>SchurDecomposition</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/schurSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const schurSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  schurSteps as default
};
