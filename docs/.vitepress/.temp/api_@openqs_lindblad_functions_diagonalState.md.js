import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: diagonalState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/diagonalState.md","filePath":"api/@openqs/lindblad/functions/diagonalState.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/diagonalState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / diagonalState</p><h1 id="function-diagonalstate" tabindex="-1">Function: diagonalState() <a class="header-anchor" href="#function-diagonalstate" aria-label="Permalink to &quot;Function: diagonalState()&quot;">​</a></h1><blockquote><p><strong>diagonalState</strong>(<code>factors</code>, <code>weights</code>): <a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/density-matrix.ts#L112" target="_blank" rel="noreferrer">packages/lindblad/src/states/density-matrix.ts:112</a></p><p>A statistical mixture of the basis states with these weights, which are divided by their sum.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="factors" tabindex="-1">factors <a class="header-anchor" href="#factors" aria-label="Permalink to &quot;factors&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a> | <a href="./../type-aliases/Space.html"><code>Space</code></a></p><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when a weight is negative or not finite, or all are zero.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/diagonalState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const diagonalState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  diagonalState as default
};
