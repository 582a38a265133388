import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: realSparseLuSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/realSparseLuSteps.md","filePath":"api/@openqs/linalg/index/functions/realSparseLuSteps.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/realSparseLuSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / realSparseLuSteps</p><h1 id="function-realsparselusteps" tabindex="-1">Function: realSparseLuSteps() <a class="header-anchor" href="#function-realsparselusteps" aria-label="Permalink to &quot;Function: realSparseLuSteps()&quot;">​</a></h1><blockquote><p><strong>realSparseLuSteps</strong>(<code>matrix</code>, <code>options?</code>): <a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/RealSparseLu.html"><code>RealSparseLu</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/real-sparse-lu.ts#L31" target="_blank" rel="noreferrer">packages/linalg/src/sparse/real-sparse-lu.ts:31</a></p><p><a href="./realSparseLu.html">realSparseLu</a> as steps, one per panel of each front; progress counts fronts.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/RealSparseMatrix.html"><code>RealSparseMatrix</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/SparseLuOptions.html"><code>SparseLuOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/RealSparseLu.html"><code>RealSparseLu</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/realSparseLuSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const realSparseLuSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  realSparseLuSteps as default
};
