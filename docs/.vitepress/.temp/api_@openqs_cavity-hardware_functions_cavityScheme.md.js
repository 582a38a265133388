import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: cavityScheme()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/cavityScheme.md","filePath":"api/@openqs/cavity-hardware/functions/cavityScheme.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/cavityScheme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / cavityScheme</p><h1 id="function-cavityscheme" tabindex="-1">Function: cavityScheme() <a class="header-anchor" href="#function-cavityscheme" aria-label="Permalink to &quot;Function: cavityScheme()&quot;">​</a></h1><blockquote><p><strong>cavityScheme</strong>(<code>species</code>, <code>cavity</code>, <code>options?</code>): <a href="./../interfaces/LmgScheme.html"><code>LmgScheme</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/cavity-scheme.ts#L116" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/cavity-scheme.ts:116</a></p><p>The four-level scheme of a species in a cavity of the catalogue, with published values wherever none is given.</p><p>omega_1 follows from the magnetic field (Breit-Rabi), omega_1&#39; from the wanted field h. All four couplings are the cavity&#39;s published g, as in the paper.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><p><a href="./../interfaces/Species.html"><code>Species</code></a></p><p>Gives the linewidth of D1 and the splitting of |0&gt; and |1&gt;.</p><h3 id="cavity" tabindex="-1">cavity <a class="header-anchor" href="#cavity" aria-label="Permalink to &quot;cavity&quot;">​</a></h3><p><a href="./../interfaces/Cavity.html"><code>Cavity</code></a></p><p>Gives what <code>options</code> leave out.</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/CavitySchemeOptions.html"><code>CavitySchemeOptions</code></a> = <code>{}</code></p><p>What differs from the catalogue entry.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/LmgScheme.html"><code>LmgScheme</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>naming the value that neither the catalogue nor the options have.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/cavityScheme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cavityScheme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cavityScheme as default
};
