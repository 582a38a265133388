import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: logarithmicNegativity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/functions/logarithmicNegativity.md","filePath":"api/@openqs/entanglement/functions/logarithmicNegativity.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/functions/logarithmicNegativity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / logarithmicNegativity</p><h1 id="function-logarithmicnegativity" tabindex="-1">Function: logarithmicNegativity() <a class="header-anchor" href="#function-logarithmicnegativity" aria-label="Permalink to &quot;Function: logarithmicNegativity()&quot;">​</a></h1><blockquote><p><strong>logarithmicNegativity</strong>(<code>state</code>, <code>dimensions</code>, <code>subsystems</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/state/negativity.ts#L36" target="_blank" rel="noreferrer">state/negativity.ts:36</a></p><p>The logarithmic negativity log2(2 negativity + 1), in bits.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h3 id="dimensions" tabindex="-1">dimensions <a class="header-anchor" href="#dimensions" aria-label="Permalink to &quot;dimensions&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h3 id="subsystems" tabindex="-1">subsystems <a class="header-anchor" href="#subsystems" aria-label="Permalink to &quot;subsystems&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./partialTrace.html">partialTrace</a>. O(d^3).</p><p>Source: M. B. Plenio, Phys. Rev. Lett. 95, 090503 (2005).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/functions/logarithmicNegativity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const logarithmicNegativity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  logarithmicNegativity as default
};
