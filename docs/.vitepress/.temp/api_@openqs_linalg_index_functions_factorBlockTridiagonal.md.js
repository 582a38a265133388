import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: factorBlockTridiagonal()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/factorBlockTridiagonal.md","filePath":"api/@openqs/linalg/index/functions/factorBlockTridiagonal.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/factorBlockTridiagonal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / factorBlockTridiagonal</p><h1 id="function-factorblocktridiagonal" tabindex="-1">Function: factorBlockTridiagonal() <a class="header-anchor" href="#function-factorblocktridiagonal" aria-label="Permalink to &quot;Function: factorBlockTridiagonal()&quot;">​</a></h1><blockquote><p><strong>factorBlockTridiagonal</strong>(<code>matrix</code>, <code>options?</code>): <a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/BlockTridiagonalFactorization.html"><code>BlockTridiagonalFactorization</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/block-tridiagonal/factorization.ts#L68" target="_blank" rel="noreferrer">packages/linalg/src/block-tridiagonal/factorization.ts:68</a></p><p>Eliminates a block-tridiagonal matrix from its last block to its first: S_K = D_K and S_k = D_k - U_k S_{k+1}^-1 L_{k+1} (a matrix continued fraction).</p><p>Cost: 2 n^3 flops per block of order n (the off-diagonal blocks count as sparse), memory n^2 per stored block.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/BlockTridiagonalMatrix.html"><code>BlockTridiagonalMatrix</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/FactorBlockTridiagonalOptions.html"><code>FactorBlockTridiagonalOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/BlockTridiagonalFactorization.html"><code>BlockTridiagonalFactorization</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when a Schur complement is exactly singular. Pivoting is within blocks only: a matrix whose leading Schur complements are nearly singular needs another ordering.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/factorBlockTridiagonal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const factorBlockTridiagonal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  factorBlockTridiagonal as default
};
