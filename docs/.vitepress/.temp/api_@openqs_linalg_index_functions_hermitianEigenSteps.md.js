import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hermitianEigenSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/hermitianEigenSteps.md","filePath":"api/@openqs/linalg/index/functions/hermitianEigenSteps.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/hermitianEigenSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / hermitianEigenSteps</p><h1 id="function-hermitianeigensteps" tabindex="-1">Function: hermitianEigenSteps() <a class="header-anchor" href="#function-hermitianeigensteps" aria-label="Permalink to &quot;Function: hermitianEigenSteps()&quot;">​</a></h1><blockquote><p><strong>hermitianEigenSteps</strong>(<code>a</code>): <a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/HermitianEigen.html"><code>HermitianEigen</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/hermitian-eigen.ts#L47" target="_blank" rel="noreferrer">packages/linalg/src/eigen/hermitian-eigen.ts:47</a></p><p><a href="./hermitianEigen.html">hermitianEigen</a> as steps, to be cancelled and watched: order 1000 takes about a second.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/HermitianEigen.html"><code>HermitianEigen</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/hermitianEigenSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hermitianEigenSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hermitianEigenSteps as default
};
