import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: factorRealLu()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/factorRealLu.md","filePath":"api/@openqs/linalg/index/functions/factorRealLu.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/factorRealLu.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / factorRealLu</p><h1 id="function-factorreallu" tabindex="-1">Function: factorRealLu() <a class="header-anchor" href="#function-factorreallu" aria-label="Permalink to &quot;Function: factorRealLu()&quot;">​</a></h1><blockquote><p><strong>factorRealLu</strong>(<code>a</code>, <code>n</code>): <a href="./../interfaces/RealLu.html"><code>RealLu</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/real-lu.ts#L22" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/real-lu.ts:22</a></p><p>Factorizes the n x n row-major real matrix <code>a</code> in place, P a = L U.</p><p>Cost: (2/3) n^3 floating-point operations, nearly all in the SIMD product.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><code>Float64Array</code></p><h3 id="n" tabindex="-1">n <a class="header-anchor" href="#n" aria-label="Permalink to &quot;n&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RealLu.html"><code>RealLu</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when a pivot is zero or not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/factorRealLu.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const factorRealLu = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  factorRealLu as default
};
