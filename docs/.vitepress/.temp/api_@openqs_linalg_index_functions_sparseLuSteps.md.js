import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sparseLuSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/sparseLuSteps.md","filePath":"api/@openqs/linalg/index/functions/sparseLuSteps.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/sparseLuSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / sparseLuSteps</p><h1 id="function-sparselusteps" tabindex="-1">Function: sparseLuSteps() <a class="header-anchor" href="#function-sparselusteps" aria-label="Permalink to &quot;Function: sparseLuSteps()&quot;">​</a></h1><blockquote><p><strong>sparseLuSteps</strong>(<code>matrix</code>, <code>options?</code>): <a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/SparseLu.html"><code>SparseLu</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-lu.ts#L37" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-lu.ts:37</a></p><p><a href="./sparseLu.html">sparseLu</a> as steps, one per panel of each front; progress counts fronts.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/SparseLuOptions.html"><code>SparseLuOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/SparseLu.html"><code>SparseLu</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/sparseLuSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sparseLuSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sparseLuSteps as default
};
