import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: transpose()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/transpose.md","filePath":"api/@openqs/linalg/index/functions/transpose.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/transpose.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / transpose</p><h1 id="function-transpose" tabindex="-1">Function: transpose() <a class="header-anchor" href="#function-transpose" aria-label="Permalink to &quot;Function: transpose()&quot;">​</a></h1><blockquote><p><strong>transpose</strong>(<code>a</code>): <a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/elementwise.ts#L61" target="_blank" rel="noreferrer">packages/linalg/src/dense/elementwise.ts:61</a></p><p>The transpose, (a^T)_ij = a_ji, without conjugation; see <a href="./adjoint.html">adjoint</a>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when an entry is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/transpose.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transpose = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transpose as default
};
