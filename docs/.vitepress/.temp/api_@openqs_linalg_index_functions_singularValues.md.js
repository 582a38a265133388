import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: singularValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/singularValues.md","filePath":"api/@openqs/linalg/index/functions/singularValues.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/singularValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / singularValues</p><h1 id="function-singularvalues" tabindex="-1">Function: singularValues() <a class="header-anchor" href="#function-singularvalues" aria-label="Permalink to &quot;Function: singularValues()&quot;">​</a></h1><blockquote><p><strong>singularValues</strong>(<code>a</code>): <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/svd.ts#L85" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/svd.ts:85</a></p><p>Singular values in descending order, without singular vectors.</p><p>Cost: about 11 m n^2 floating-point operations for m &gt;= n.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./svd.html">svd</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/singularValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const singularValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  singularValues as default
};
