import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: applyRealInverse()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/applyRealInverse.md","filePath":"api/@openqs/linalg/index/functions/applyRealInverse.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/applyRealInverse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / applyRealInverse</p><h1 id="function-applyrealinverse" tabindex="-1">Function: applyRealInverse() <a class="header-anchor" href="#function-applyrealinverse" aria-label="Permalink to &quot;Function: applyRealInverse()&quot;">​</a></h1><blockquote><p><strong>applyRealInverse</strong>(<code>lu</code>, <code>b</code>): <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/real-sparse-lu-solve.ts#L57" target="_blank" rel="noreferrer">packages/linalg/src/sparse/real-sparse-lu-solve.ts:57</a></p><p>x = A^-1 b from factors of A, without the refinement of <a href="./realSparseLuSolve.html">realSparseLuSolve</a>: for inverse iteration, which checks what it converges to.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="lu" tabindex="-1">lu <a class="header-anchor" href="#lu" aria-label="Permalink to &quot;lu&quot;">​</a></h3><p><a href="./../interfaces/RealSparseLu.html"><code>RealSparseLu</code></a></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><code>Float64Array</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/applyRealInverse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const applyRealInverse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  applyRealInverse as default
};
