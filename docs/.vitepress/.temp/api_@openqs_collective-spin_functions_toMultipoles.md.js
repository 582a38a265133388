import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: toMultipoles()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/toMultipoles.md","filePath":"api/@openqs/collective-spin/functions/toMultipoles.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/toMultipoles.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / toMultipoles</p><h1 id="function-tomultipoles" tabindex="-1">Function: toMultipoles() <a class="header-anchor" href="#function-tomultipoles" aria-label="Permalink to &quot;Function: toMultipoles()&quot;">​</a></h1><blockquote><p><strong>toMultipoles</strong>(<code>matrix</code>, <code>options?</code>): <a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/density-matrix.ts#L40" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/density-matrix.ts:40</a></p><p>The multipoles r_kq = Tr(T_kq^+ rho) of a Hermitian matrix in the Dicke basis (highest m first); the inverse of <a href="./toDensityMatrix.html">toDensityMatrix</a> up to <code>maximumOrder</code> (default N, which loses nothing).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><h4 id="maximumorder" tabindex="-1">maximumOrder? <a class="header-anchor" href="#maximumorder" aria-label="Permalink to &quot;maximumOrder?&quot;">​</a></h4><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the matrix is not square or not Hermitian to 1e-10 of its largest element.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/toMultipoles.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const toMultipoles = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  toMultipoles as default
};
