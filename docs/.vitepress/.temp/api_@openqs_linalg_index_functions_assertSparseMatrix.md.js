import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: assertSparseMatrix()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/assertSparseMatrix.md","filePath":"api/@openqs/linalg/index/functions/assertSparseMatrix.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/assertSparseMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / assertSparseMatrix</p><h1 id="function-assertsparsematrix" tabindex="-1">Function: assertSparseMatrix() <a class="header-anchor" href="#function-assertsparsematrix" aria-label="Permalink to &quot;Function: assertSparseMatrix()&quot;">​</a></h1><blockquote><p><strong>assertSparseMatrix</strong>(<code>argument</code>, <code>matrix</code>): <code>void</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-matrix.ts#L173" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-matrix.ts:173</a></p><p>Checks a matrix that did not come from this package.</p><p>Cost: O(rows + stored elements).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="argument" tabindex="-1">argument <a class="header-anchor" href="#argument" aria-label="Permalink to &quot;argument&quot;">​</a></h3><p><code>string</code></p><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the arrays do not fit each other or the shape.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when columns are out of range or not strictly increasing, or a value is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/assertSparseMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assertSparseMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assertSparseMatrix as default
};
