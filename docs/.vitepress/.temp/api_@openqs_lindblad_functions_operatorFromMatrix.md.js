import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: operatorFromMatrix()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/operatorFromMatrix.md","filePath":"api/@openqs/lindblad/functions/operatorFromMatrix.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/operatorFromMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / operatorFromMatrix</p><h1 id="function-operatorfrommatrix" tabindex="-1">Function: operatorFromMatrix() <a class="header-anchor" href="#function-operatorfrommatrix" aria-label="Permalink to &quot;Function: operatorFromMatrix()&quot;">​</a></h1><blockquote><p><strong>operatorFromMatrix</strong>(<code>factors</code>, <code>matrix</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/operator.ts#L31" target="_blank" rel="noreferrer">packages/lindblad/src/operators/operator.ts:31</a></p><p>An operator from its matrix, dense or sparse.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="factors" tabindex="-1">factors <a class="header-anchor" href="#factors" aria-label="Permalink to &quot;factors&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a> | <a href="./../type-aliases/Space.html"><code>Space</code></a></p><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../../linalg/index/interfaces/SparseMatrix.html"><code>SparseMatrix</code></a> | <a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the matrix does not fit the space.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when an element is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/operatorFromMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const operatorFromMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  operatorFromMatrix as default
};
