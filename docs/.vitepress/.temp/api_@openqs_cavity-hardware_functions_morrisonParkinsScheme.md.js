import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: morrisonParkinsScheme()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/morrisonParkinsScheme.md","filePath":"api/@openqs/cavity-hardware/functions/morrisonParkinsScheme.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/morrisonParkinsScheme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / morrisonParkinsScheme</p><h1 id="function-morrisonparkinsscheme" tabindex="-1">Function: morrisonParkinsScheme() <a class="header-anchor" href="#function-morrisonparkinsscheme" aria-label="Permalink to &quot;Function: morrisonParkinsScheme()&quot;">​</a></h1><blockquote><p><strong>morrisonParkinsScheme</strong>(<code>options?</code>): <a href="./../interfaces/LmgScheme.html"><code>LmgScheme</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/morrison-parkins-scheme.ts#L16" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/morrison-parkins-scheme.ts:16</a></p><p>The paper&#39;s experimental paragraph as a scheme: 10^6 atoms of 6Li in a ring with g = 2 pi 100 kHz, kappa_a = 2 pi 25 kHz, kappa_b = 2 pi 250 kHz, Omega/Delta = 0.0025, delta_a = 2 pi 2.5 MHz, delta_b = 0.</p><p>The natural linewidth is the paper&#39;s round 2 pi 6 MHz. The paper prints lambda = 2 pi 25 kHz for these values; its formula 2 lambda_a^2 delta_a/(kappa_a^2 + delta_a^2) gives 2 pi 50 kHz, and that is what <a href="./deriveLmgParameters.html">deriveLmgParameters</a> reports.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/CavitySchemeOptions.html"><code>CavitySchemeOptions</code></a> = <code>{}</code></p><p>As for <a href="./cavityScheme.html">cavityScheme</a>.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/LmgScheme.html"><code>LmgScheme</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/morrisonParkinsScheme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const morrisonParkinsScheme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  morrisonParkinsScheme as default
};
