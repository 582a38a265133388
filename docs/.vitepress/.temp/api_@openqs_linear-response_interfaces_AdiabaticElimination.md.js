import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AdiabaticElimination","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/AdiabaticElimination.md","filePath":"api/@openqs/linear-response/interfaces/AdiabaticElimination.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/AdiabaticElimination.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / AdiabaticElimination</p><h1 id="interface-adiabaticelimination" tabindex="-1">Interface: AdiabaticElimination <a class="header-anchor" href="#interface-adiabaticelimination" aria-label="Permalink to &quot;Interface: AdiabaticElimination&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/adiabatic-elimination.ts#L35" target="_blank" rel="noreferrer">spin-cavity/adiabatic-elimination.ts:35</a></p><p>The spin alone, with the modes eliminated.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="spin" tabindex="-1">spin <a class="header-anchor" href="#spin" aria-label="Permalink to &quot;spin&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>spin</strong>: <a href="./CollectiveSpinModel.html"><code>CollectiveSpinModel</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/adiabatic-elimination.ts#L37" target="_blank" rel="noreferrer">spin-cavity/adiabatic-elimination.ts:37</a></p><p>The model that is left, with what the modes add to Hamiltonian and jumps; N is that of the group.</p><hr><h3 id="validity" tabindex="-1">validity <a class="header-anchor" href="#validity" aria-label="Permalink to &quot;validity&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>validity</strong>: readonly <a href="./EliminationValidity.html"><code>EliminationValidity</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/adiabatic-elimination.ts#L39" target="_blank" rel="noreferrer">spin-cavity/adiabatic-elimination.ts:39</a></p><p>One record for each mode that was eliminated.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/AdiabaticElimination.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AdiabaticElimination = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AdiabaticElimination as default
};
