import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ComplexMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/ComplexMatrix.md","filePath":"api/@openqs/linalg/index/interfaces/ComplexMatrix.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/ComplexMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / ComplexMatrix</p><h1 id="interface-complexmatrix" tabindex="-1">Interface: ComplexMatrix <a class="header-anchor" href="#interface-complexmatrix" aria-label="Permalink to &quot;Interface: ComplexMatrix&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-matrix.ts#L18" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-matrix.ts:18</a></p><p>A dense complex matrix: row-major, interleaved (re, im), element (i, j) at <code>data[2 * (i * columns + j)]</code>.</p><p>The layout is NumPy&#39;s <code>complex128</code> in C order, and a record of this shape survives <code>structuredClone</code> and is transferred to a worker without copying.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>columns</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-matrix.ts#L22" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-matrix.ts:22</a></p><p>Number of columns, at least 0.</p><hr><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>data</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-matrix.ts#L24" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-matrix.ts:24</a></p><p>2 rows columns numbers.</p><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rows</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-matrix.ts#L20" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-matrix.ts:20</a></p><p>Number of rows, at least 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/ComplexMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComplexMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComplexMatrix as default
};
