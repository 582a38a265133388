import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: traceDistance()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/traceDistance.md","filePath":"api/@openqs/lindblad/functions/traceDistance.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/traceDistance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / traceDistance</p><h1 id="function-tracedistance" tabindex="-1">Function: traceDistance() <a class="header-anchor" href="#function-tracedistance" aria-label="Permalink to &quot;Function: traceDistance()&quot;">​</a></h1><blockquote><p><strong>traceDistance</strong>(<code>rho</code>, <code>sigma</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/measures/distances.ts#L39" target="_blank" rel="noreferrer">packages/lindblad/src/measures/distances.ts:39</a></p><p>The trace distance ||rho - sigma||_1 / 2: 0 for equal states, 1 for perfectly distinguishable ones.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="rho" tabindex="-1">rho <a class="header-anchor" href="#rho" aria-label="Permalink to &quot;rho&quot;">​</a></h3><p><a href="./../interfaces/Ket.html"><code>Ket</code></a> | <a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p><h3 id="sigma" tabindex="-1">sigma <a class="header-anchor" href="#sigma" aria-label="Permalink to &quot;sigma&quot;">​</a></h3><p><a href="./../interfaces/Ket.html"><code>Ket</code></a> | <a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the states are on different spaces.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/traceDistance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const traceDistance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  traceDistance as default
};
