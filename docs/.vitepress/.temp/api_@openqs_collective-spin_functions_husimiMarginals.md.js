import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: husimiMarginals()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/husimiMarginals.md","filePath":"api/@openqs/collective-spin/functions/husimiMarginals.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/husimiMarginals.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / husimiMarginals</p><h1 id="function-husimimarginals" tabindex="-1">Function: husimiMarginals() <a class="header-anchor" href="#function-husimimarginals" aria-label="Permalink to &quot;Function: husimiMarginals()&quot;">​</a></h1><blockquote><p><strong>husimiMarginals</strong>(<code>state</code>, <code>grid</code>): <a href="./../interfaces/SphereMarginals.html"><code>SphereMarginals</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/marginals.ts#L39" target="_blank" rel="noreferrer">packages/collective-spin/src/phase-space/marginals.ts:39</a></p><p>The marginals of the Husimi function times (N + 1) / (4 pi), which makes it a density.</p><p>Cost: as <a href="./wignerMarginals.html">wignerMarginals</a>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p><h3 id="grid" tabindex="-1">grid <a class="header-anchor" href="#grid" aria-label="Permalink to &quot;grid&quot;">​</a></h3><p><a href="./../interfaces/SphereGrid.html"><code>SphereGrid</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SphereMarginals.html"><code>SphereMarginals</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when an angle is not finite or theta leaves [0, pi].</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/husimiMarginals.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const husimiMarginals = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  husimiMarginals as default
};
