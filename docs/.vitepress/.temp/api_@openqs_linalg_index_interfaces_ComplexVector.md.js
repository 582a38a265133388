import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ComplexVector","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/ComplexVector.md","filePath":"api/@openqs/linalg/index/interfaces/ComplexVector.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/ComplexVector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / ComplexVector</p><h1 id="interface-complexvector" tabindex="-1">Interface: ComplexVector <a class="header-anchor" href="#interface-complexvector" aria-label="Permalink to &quot;Interface: ComplexVector&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-vector.ts#L10" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-vector.ts:10</a></p><p>A dense complex vector: interleaved (re, im), element i at <code>data[2 * i]</code> and <code>data[2 * i + 1]</code>.</p><p>The layout is NumPy&#39;s <code>complex128</code>; <code>length</code> counts complex elements, so <code>data.length === 2 * length</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>data</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-vector.ts#L14" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-vector.ts:14</a></p><p>2 length numbers.</p><hr><h3 id="length" tabindex="-1">length <a class="header-anchor" href="#length" aria-label="Permalink to &quot;length&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>length</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-vector.ts#L12" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-vector.ts:12</a></p><p>Number of complex elements.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/ComplexVector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComplexVector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComplexVector as default
};
