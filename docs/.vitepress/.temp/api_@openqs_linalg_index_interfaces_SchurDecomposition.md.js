import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SchurDecomposition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/SchurDecomposition.md","filePath":"api/@openqs/linalg/index/interfaces/SchurDecomposition.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/SchurDecomposition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / SchurDecomposition</p><h1 id="interface-schurdecomposition" tabindex="-1">Interface: SchurDecomposition <a class="header-anchor" href="#interface-schurdecomposition" aria-label="Permalink to &quot;Interface: SchurDecomposition&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/schur.ts#L13" target="_blank" rel="noreferrer">packages/linalg/src/eigen/schur.ts:13</a></p><p>The Schur form a = unitary triangular unitary^dagger.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="triangular" tabindex="-1">triangular <a class="header-anchor" href="#triangular" aria-label="Permalink to &quot;triangular&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>triangular</strong>: <a href="./ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/schur.ts#L15" target="_blank" rel="noreferrer">packages/linalg/src/eigen/schur.ts:15</a></p><p>Upper triangular, with the eigenvalues of <code>a</code> on its diagonal.</p><hr><h3 id="unitary" tabindex="-1">unitary <a class="header-anchor" href="#unitary" aria-label="Permalink to &quot;unitary&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>unitary</strong>: <a href="./ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/schur.ts#L17" target="_blank" rel="noreferrer">packages/linalg/src/eigen/schur.ts:17</a></p><p>Its columns are the Schur vectors.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/SchurDecomposition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchurDecomposition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchurDecomposition as default
};
