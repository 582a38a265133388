import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hermitianEigenvalues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/hermitianEigenvalues.md","filePath":"api/@openqs/linalg/index/functions/hermitianEigenvalues.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/hermitianEigenvalues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / hermitianEigenvalues</p><h1 id="function-hermitianeigenvalues" tabindex="-1">Function: hermitianEigenvalues() <a class="header-anchor" href="#function-hermitianeigenvalues" aria-label="Permalink to &quot;Function: hermitianEigenvalues()&quot;">​</a></h1><blockquote><p><strong>hermitianEigenvalues</strong>(<code>a</code>): <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/hermitian-eigen.ts#L76" target="_blank" rel="noreferrer">packages/linalg/src/eigen/hermitian-eigen.ts:76</a></p><p>Eigenvalues of a Hermitian matrix in ascending order, without eigenvectors.</p><p>Cost: (16/3) n^3 floating-point operations.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./hermitianEigen.html">hermitianEigen</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/hermitianEigenvalues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hermitianEigenvalues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hermitianEigenvalues as default
};
