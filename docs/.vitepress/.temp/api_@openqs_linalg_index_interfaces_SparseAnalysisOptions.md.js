import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SparseAnalysisOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/SparseAnalysisOptions.md","filePath":"api/@openqs/linalg/index/interfaces/SparseAnalysisOptions.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/SparseAnalysisOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / SparseAnalysisOptions</p><h1 id="interface-sparseanalysisoptions" tabindex="-1">Interface: SparseAnalysisOptions <a class="header-anchor" href="#interface-sparseanalysisoptions" aria-label="Permalink to &quot;Interface: SparseAnalysisOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-analysis.ts#L63" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-analysis.ts:63</a></p><p>Options of <a href="./../functions/analyzeSparse.html">analyzeSparse</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="groups" tabindex="-1">groups? <a class="header-anchor" href="#groups" aria-label="Permalink to &quot;groups?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>groups?</strong>: <code>Int32Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-analysis.ts#L68" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-analysis.ts:68</a></p><p>The number of the group of every index, counted from 0: indices of a group are eliminated one after the other. Unknowns that couple to the same others, such as real and imaginary parts, are ordered faster so; default: each alone.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/SparseAnalysisOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SparseAnalysisOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SparseAnalysisOptions as default
};
