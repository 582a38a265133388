import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: blockTridiagonalStorage()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/blockTridiagonalStorage.md","filePath":"api/@openqs/linalg/index/functions/blockTridiagonalStorage.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/blockTridiagonalStorage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / blockTridiagonalStorage</p><h1 id="function-blocktridiagonalstorage" tabindex="-1">Function: blockTridiagonalStorage() <a class="header-anchor" href="#function-blocktridiagonalstorage" aria-label="Permalink to &quot;Function: blockTridiagonalStorage()&quot;">​</a></h1><blockquote><p><strong>blockTridiagonalStorage</strong>(<code>matrix</code>, <code>__namedParameters?</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/block-tridiagonal/factorization.ts#L48" target="_blank" rel="noreferrer">packages/linalg/src/block-tridiagonal/factorization.ts:48</a></p><p>How many doubles the stored factors of a matrix take.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/BlockTridiagonalMatrix.html"><code>BlockTridiagonalMatrix</code></a>, <code>&quot;blockCount&quot;</code> | <code>&quot;blockSize&quot;</code>&gt;</p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/FactorBlockTridiagonalOptions.html"><code>FactorBlockTridiagonalOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/blockTridiagonalStorage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const blockTridiagonalStorage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  blockTridiagonalStorage as default
};
