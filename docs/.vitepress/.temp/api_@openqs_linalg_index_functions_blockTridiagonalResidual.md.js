import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: blockTridiagonalResidual()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/blockTridiagonalResidual.md","filePath":"api/@openqs/linalg/index/functions/blockTridiagonalResidual.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/blockTridiagonalResidual.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / blockTridiagonalResidual</p><h1 id="function-blocktridiagonalresidual" tabindex="-1">Function: blockTridiagonalResidual() <a class="header-anchor" href="#function-blocktridiagonalresidual" aria-label="Permalink to &quot;Function: blockTridiagonalResidual()&quot;">​</a></h1><blockquote><p><strong>blockTridiagonalResidual</strong>(<code>matrix</code>, <code>rightHandSide</code>, <code>solution</code>): <code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/block-tridiagonal/block-tridiagonal.ts#L56" target="_blank" rel="noreferrer">packages/linalg/src/block-tridiagonal/block-tridiagonal.ts:56</a></p><p>The residual b - A x, block by block.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/BlockTridiagonalMatrix.html"><code>BlockTridiagonalMatrix</code></a></p><h3 id="righthandside" tabindex="-1">rightHandSide <a class="header-anchor" href="#righthandside" aria-label="Permalink to &quot;rightHandSide&quot;">​</a></h3><p>readonly <code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p><h3 id="solution" tabindex="-1">solution <a class="header-anchor" href="#solution" aria-label="Permalink to &quot;solution&quot;">​</a></h3><p>readonly <code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/blockTridiagonalResidual.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const blockTridiagonalResidual = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  blockTridiagonalResidual as default
};
