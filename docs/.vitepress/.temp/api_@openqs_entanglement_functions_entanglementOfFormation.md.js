import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: entanglementOfFormation()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/functions/entanglementOfFormation.md","filePath":"api/@openqs/entanglement/functions/entanglementOfFormation.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/functions/entanglementOfFormation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / entanglementOfFormation</p><h1 id="function-entanglementofformation" tabindex="-1">Function: entanglementOfFormation() <a class="header-anchor" href="#function-entanglementofformation" aria-label="Permalink to &quot;Function: entanglementOfFormation()&quot;">​</a></h1><blockquote><p><strong>entanglementOfFormation</strong>(<code>state</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/state/concurrence.ts#L82" target="_blank" rel="noreferrer">state/concurrence.ts:82</a></p><p>The entanglement of formation of two qubits in bits, h((1 + sqrt(1 - C^2))/2) with C the concurrence and h the binary entropy.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./concurrence.html">concurrence</a>.</p><p>Source: W. K. Wootters, Phys. Rev. Lett. 80, 2245 (1998).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/functions/entanglementOfFormation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const entanglementOfFormation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  entanglementOfFormation as default
};
