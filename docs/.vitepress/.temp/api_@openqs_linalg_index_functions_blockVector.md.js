import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: blockVector()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/blockVector.md","filePath":"api/@openqs/linalg/index/functions/blockVector.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/blockVector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / blockVector</p><h1 id="function-blockvector" tabindex="-1">Function: blockVector() <a class="header-anchor" href="#function-blockvector" aria-label="Permalink to &quot;Function: blockVector()&quot;">​</a></h1><blockquote><p><strong>blockVector</strong>(<code>__namedParameters</code>): <code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/block-tridiagonal/block-tridiagonal.ts#L43" target="_blank" rel="noreferrer">packages/linalg/src/block-tridiagonal/block-tridiagonal.ts:43</a></p><p>A vector of zeros by the blocks of a matrix: parts of one array, since thousands of small ones take twice the memory.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/BlockTridiagonalMatrix.html"><code>BlockTridiagonalMatrix</code></a>, <code>&quot;blockCount&quot;</code> | <code>&quot;blockSize&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/blockVector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const blockVector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  blockVector as default
};
