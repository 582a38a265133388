import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QrDecomposition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/QrDecomposition.md","filePath":"api/@openqs/linalg/index/interfaces/QrDecomposition.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/QrDecomposition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / QrDecomposition</p><h1 id="interface-qrdecomposition" tabindex="-1">Interface: QrDecomposition <a class="header-anchor" href="#interface-qrdecomposition" aria-label="Permalink to &quot;Interface: QrDecomposition&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/qr.ts#L10" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/qr.ts:10</a></p><p>The thin factors of a P = Q R, with r = min(m, n).</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="permutation" tabindex="-1">permutation <a class="header-anchor" href="#permutation" aria-label="Permalink to &quot;permutation&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>permutation</strong>: <code>Int32Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/qr.ts#L16" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/qr.ts:16</a></p><p>Column j of a P is column <code>permutation[j]</code> of a.</p><hr><h3 id="q" tabindex="-1">q <a class="header-anchor" href="#q" aria-label="Permalink to &quot;q&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>q</strong>: <a href="./ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/qr.ts#L12" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/qr.ts:12</a></p><p>m x r with orthonormal columns.</p><hr><h3 id="r" tabindex="-1">r <a class="header-anchor" href="#r" aria-label="Permalink to &quot;r&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>r</strong>: <a href="./ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/qr.ts#L14" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/qr.ts:14</a></p><p>r x n upper trapezoidal with real non-negative diagonal; decreasing when columns were exchanged.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/QrDecomposition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QrDecomposition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QrDecomposition as default
};
