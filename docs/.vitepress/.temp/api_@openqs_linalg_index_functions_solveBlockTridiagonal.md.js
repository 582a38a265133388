import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: solveBlockTridiagonal()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/solveBlockTridiagonal.md","filePath":"api/@openqs/linalg/index/functions/solveBlockTridiagonal.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/solveBlockTridiagonal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / solveBlockTridiagonal</p><h1 id="function-solveblocktridiagonal" tabindex="-1">Function: solveBlockTridiagonal() <a class="header-anchor" href="#function-solveblocktridiagonal" aria-label="Permalink to &quot;Function: solveBlockTridiagonal()&quot;">​</a></h1><blockquote><p><strong>solveBlockTridiagonal</strong>(<code>factorization</code>, <code>rightHandSide</code>): <code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/block-tridiagonal/factorization.ts#L169" target="_blank" rel="noreferrer">packages/linalg/src/block-tridiagonal/factorization.ts:169</a></p><p>Solves the factorized system for one right-hand side, given and returned block by block.</p><p>With all blocks kept this is x = A^-1 b. With fewer, <code>rightHandSide</code> names the kept blocks only (it must vanish beyond them) and the kept blocks of x are returned.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="factorization" tabindex="-1">factorization <a class="header-anchor" href="#factorization" aria-label="Permalink to &quot;factorization&quot;">​</a></h3><p><a href="./../interfaces/BlockTridiagonalFactorization.html"><code>BlockTridiagonalFactorization</code></a></p><h3 id="righthandside" tabindex="-1">rightHandSide <a class="header-anchor" href="#righthandside" aria-label="Permalink to &quot;rightHandSide&quot;">​</a></h3><p>readonly <code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the right-hand side does not have one block per kept block, each of its size.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/solveBlockTridiagonal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const solveBlockTridiagonal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  solveBlockTridiagonal as default
};
