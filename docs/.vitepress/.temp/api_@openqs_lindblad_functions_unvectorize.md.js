import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: unvectorize()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/unvectorize.md","filePath":"api/@openqs/lindblad/functions/unvectorize.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/unvectorize.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / unvectorize</p><h1 id="function-unvectorize" tabindex="-1">Function: unvectorize() <a class="header-anchor" href="#function-unvectorize" aria-label="Permalink to &quot;Function: unvectorize()&quot;">​</a></h1><blockquote><p><strong>unvectorize</strong>(<code>vector</code>): <a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/vectorization.ts#L22" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/vectorization.ts:22</a></p><p>The square matrix whose stacked columns are a vector, the inverse of <a href="./vectorize.html">vectorize</a>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="vector" tabindex="-1">vector <a class="header-anchor" href="#vector" aria-label="Permalink to &quot;vector&quot;">​</a></h3><p><a href="./../../linalg/index/interfaces/ComplexVector.html"><code>ComplexVector</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the length is not a square.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/unvectorize.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unvectorize = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unvectorize as default
};
