import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: ramanChannels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/ramanChannels.md","filePath":"api/@openqs/cavity-hardware/functions/ramanChannels.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/ramanChannels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / ramanChannels</p><h1 id="function-ramanchannels" tabindex="-1">Function: ramanChannels() <a class="header-anchor" href="#function-ramanchannels" aria-label="Permalink to &quot;Function: ramanChannels()&quot;">​</a></h1><blockquote><p><strong>ramanChannels</strong>(<code>atom</code>, <code>pair</code>, <code>light</code>): <a href="./../interfaces/RamanChannels.html"><code>RamanChannels</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/raman-channels.ts#L54" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/raman-channels.ts:54</a></p><p>The coefficients of the two-mode model for a real atom: every hyperfine sublevel of every line in the sums, at any magnetic field.</p><p>Light and mode shifts are signed (the <code>&quot;derived&quot;</code> reading); the Raman couplings are moduli, because the phases of the three lasers are free and make them positive.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="atom" tabindex="-1">atom <a class="header-anchor" href="#atom" aria-label="Permalink to &quot;atom&quot;">​</a></h3><p><a href="./../interfaces/AtomInField.html"><code>AtomInField</code></a></p><p>Species, magnetic field and lines.</p><h3 id="pair" tabindex="-1">pair <a class="header-anchor" href="#pair" aria-label="Permalink to &quot;pair&quot;">​</a></h3><p><a href="./../interfaces/GroundPair.html"><code>GroundPair</code></a></p><p>The sublevels |0&gt; and |1&gt;.</p><h3 id="light" tabindex="-1">light <a class="header-anchor" href="#light" aria-label="Permalink to &quot;light&quot;">​</a></h3><p><a href="./../interfaces/SchemeLight.html"><code>SchemeLight</code></a></p><p>Lasers, and modes with the field per photon as amplitude.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RamanChannels.html"><code>RamanChannels</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the polarizations of a channel do not couple |0&gt; and |1&gt;, or light is within ten linewidths of resonance.</p><p>Cost: about 20 ms with D1 and D2 of an I = 3/2 atom.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/ramanChannels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ramanChannels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ramanChannels as default
};
