import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: toMatrix()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/ml-matrix/functions/toMatrix.md","filePath":"api/@openqs/linalg/ml-matrix/functions/toMatrix.md"}');
const _sfc_main = { name: "api/@openqs/linalg/ml-matrix/functions/toMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">ml-matrix</a> / toMatrix</p><h1 id="function-tomatrix" tabindex="-1">Function: toMatrix() <a class="header-anchor" href="#function-tomatrix" aria-label="Permalink to &quot;Function: toMatrix()&quot;">​</a></h1><blockquote><p><strong>toMatrix</strong>(<code>matrix</code>, <code>tolerance?</code>): <code>Matrix</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/ml-matrix.ts#L33" target="_blank" rel="noreferrer">packages/linalg/src/ml-matrix.ts:33</a></p><p>The real <code>Matrix</code> of ml-matrix with the entries of a complex matrix whose imaginary parts vanish.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../../index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h3 id="tolerance" tabindex="-1">tolerance? <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance?&quot;">​</a></h3><p><code>number</code> = <code>0</code></p><p>largest modulus of an imaginary part that is dropped; default 0.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Matrix</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when an imaginary part exceeds <code>tolerance</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/ml-matrix/functions/toMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const toMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  toMatrix as default
};
