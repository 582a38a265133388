import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: solveRealLu()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/solveRealLu.md","filePath":"api/@openqs/linalg/index/functions/solveRealLu.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/solveRealLu.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / solveRealLu</p><h1 id="function-solvereallu" tabindex="-1">Function: solveRealLu() <a class="header-anchor" href="#function-solvereallu" aria-label="Permalink to &quot;Function: solveRealLu()&quot;">​</a></h1><blockquote><p><strong>solveRealLu</strong>(<code>__namedParameters</code>, <code>b</code>, <code>columns</code>): <code>void</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/real-lu.ts#L39" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/real-lu.ts:39</a></p><p>Overwrites the n x columns row-major <code>b</code> with a^-1 b.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/RealLu.html"><code>RealLu</code></a></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><code>Float64Array</code></p><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/solveRealLu.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const solveRealLu = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  solveRealLu as default
};
