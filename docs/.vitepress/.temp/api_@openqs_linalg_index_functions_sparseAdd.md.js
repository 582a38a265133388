import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sparseAdd()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/sparseAdd.md","filePath":"api/@openqs/linalg/index/functions/sparseAdd.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/sparseAdd.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / sparseAdd</p><h1 id="function-sparseadd" tabindex="-1">Function: sparseAdd() <a class="header-anchor" href="#function-sparseadd" aria-label="Permalink to &quot;Function: sparseAdd()&quot;">​</a></h1><blockquote><p><strong>sparseAdd</strong>(<code>a</code>, <code>b</code>): <a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-sums.ts#L28" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-sums.ts:28</a></p><p>The sum A + B. The pattern is the union of both patterns, also where values cancel.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the shapes differ.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/sparseAdd.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sparseAdd = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sparseAdd as default
};
