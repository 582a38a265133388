import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SingularValueDecomposition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/SingularValueDecomposition.md","filePath":"api/@openqs/linalg/index/interfaces/SingularValueDecomposition.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/SingularValueDecomposition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / SingularValueDecomposition</p><h1 id="interface-singularvaluedecomposition" tabindex="-1">Interface: SingularValueDecomposition <a class="header-anchor" href="#interface-singularvaluedecomposition" aria-label="Permalink to &quot;Interface: SingularValueDecomposition&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/svd.ts#L13" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/svd.ts:13</a></p><p>The thin singular value decomposition a = left diag(values) right^dagger, with r = min(m, n).</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="left" tabindex="-1">left <a class="header-anchor" href="#left" aria-label="Permalink to &quot;left&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>left</strong>: <a href="./ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/svd.ts#L15" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/svd.ts:15</a></p><p>m x r with orthonormal columns.</p><hr><h3 id="right" tabindex="-1">right <a class="header-anchor" href="#right" aria-label="Permalink to &quot;right&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>right</strong>: <a href="./ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/svd.ts#L19" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/svd.ts:19</a></p><p>n x r with orthonormal columns.</p><hr><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>values</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/svd.ts#L17" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/svd.ts:17</a></p><p>Singular values in descending order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/SingularValueDecomposition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SingularValueDecomposition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SingularValueDecomposition as default
};
