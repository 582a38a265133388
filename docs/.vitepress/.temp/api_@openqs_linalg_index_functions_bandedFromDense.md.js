import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: bandedFromDense()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/bandedFromDense.md","filePath":"api/@openqs/linalg/index/functions/bandedFromDense.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/bandedFromDense.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / bandedFromDense</p><h1 id="function-bandedfromdense" tabindex="-1">Function: bandedFromDense() <a class="header-anchor" href="#function-bandedfromdense" aria-label="Permalink to &quot;Function: bandedFromDense()&quot;">​</a></h1><blockquote><p><strong>bandedFromDense</strong>(<code>matrix</code>): <a href="./../interfaces/BandedMatrix.html"><code>BandedMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/banded/banded-matrix.ts#L93" target="_blank" rel="noreferrer">packages/linalg/src/banded/banded-matrix.ts:93</a></p><p>The band of a dense square matrix, with the bandwidths that its non-zero elements have.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/BandedMatrix.html"><code>BandedMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the matrix is not square.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/bandedFromDense.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bandedFromDense = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bandedFromDense as default
};
