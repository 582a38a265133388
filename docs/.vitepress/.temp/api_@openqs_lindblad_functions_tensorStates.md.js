import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tensorStates()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/tensorStates.md","filePath":"api/@openqs/lindblad/functions/tensorStates.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/tensorStates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / tensorStates</p><h1 id="function-tensorstates" tabindex="-1">Function: tensorStates() <a class="header-anchor" href="#function-tensorstates" aria-label="Permalink to &quot;Function: tensorStates()&quot;">​</a></h1><blockquote><p><strong>tensorStates</strong>(...<code>states</code>): <a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/density-matrix.ts#L126" target="_blank" rel="noreferrer">packages/lindblad/src/states/density-matrix.ts:126</a></p><p>The product state of mixed states of different factors; the last factor varies fastest.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><p>...readonly (<a href="./../interfaces/Ket.html"><code>Ket</code></a> | <a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a>)[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/tensorStates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tensorStates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tensorStates as default
};
