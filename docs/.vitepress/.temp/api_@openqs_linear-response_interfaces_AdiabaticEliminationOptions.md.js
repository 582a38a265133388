import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AdiabaticEliminationOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/AdiabaticEliminationOptions.md","filePath":"api/@openqs/linear-response/interfaces/AdiabaticEliminationOptions.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/AdiabaticEliminationOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / AdiabaticEliminationOptions</p><h1 id="interface-adiabaticeliminationoptions" tabindex="-1">Interface: AdiabaticEliminationOptions <a class="header-anchor" href="#interface-adiabaticeliminationoptions" aria-label="Permalink to &quot;Interface: AdiabaticEliminationOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/adiabatic-elimination.ts#L15" target="_blank" rel="noreferrer">spin-cavity/adiabatic-elimination.ts:15</a></p><p>Options of <a href="./../functions/adiabaticElimination.html">adiabaticElimination</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="atoms" tabindex="-1">atoms? <a class="header-anchor" href="#atoms" aria-label="Permalink to &quot;atoms?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>atoms?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/adiabatic-elimination.ts#L19" target="_blank" rel="noreferrer">spin-cavity/adiabatic-elimination.ts:19</a></p><p>N, for the light shift of relative order 1/N that non-commuting spin components leave; default Infinity.</p><hr><h3 id="bloch" tabindex="-1">bloch? <a class="header-anchor" href="#bloch" aria-label="Permalink to &quot;bloch?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>bloch?</strong>: <a href="./../type-aliases/RealVector.html"><code>RealVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/adiabatic-elimination.ts#L17" target="_blank" rel="noreferrer">spin-cavity/adiabatic-elimination.ts:17</a></p><p>Bloch vector at which dispersive shifts are taken; default (0, 0, 1).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/AdiabaticEliminationOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AdiabaticEliminationOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AdiabaticEliminationOptions as default
};
