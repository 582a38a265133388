import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lightShift()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/lightShift.md","filePath":"api/@openqs/cavity-hardware/functions/lightShift.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/lightShift.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / lightShift</p><h1 id="function-lightshift" tabindex="-1">Function: lightShift() <a class="header-anchor" href="#function-lightshift" aria-label="Permalink to &quot;Function: lightShift()&quot;">​</a></h1><blockquote><p><strong>lightShift</strong>(<code>atom</code>, <code>state</code>, <code>light</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/light-shift.ts#L34" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/light-shift.ts:34</a></p><p>The ac Stark shift of a sublevel by one light field, summed over every excited sublevel of the atom&#39;s lines, in rad/s.</p><p>-sum_e (|Omega_e|^2/4) / (omega_e - omega_g - omega) - sum_e (|Omega&#39;_e|^2/4) / (omega_e - omega_g + omega), with Omega_e = &lt;e|d.epsilon|g&gt; E/hbar and Omega&#39;_e the same with epsilon^* (the counter-rotating term, which makes the shift correct far from resonance). Negative for light that is red of all lines.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="atom" tabindex="-1">atom <a class="header-anchor" href="#atom" aria-label="Permalink to &quot;atom&quot;">​</a></h3><p><a href="./../interfaces/AtomInField.html"><code>AtomInField</code></a></p><p>Species, magnetic field and the lines that are summed over.</p><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/Sublevel.html"><code>Sublevel</code></a></p><p>Sublevel of the lower level.</p><h3 id="light" tabindex="-1">light <a class="header-anchor" href="#light" aria-label="Permalink to &quot;light&quot;">​</a></h3><p><a href="./../interfaces/LightField.html"><code>LightField</code></a></p><p>For a cavity mode with its field per photon as amplitude, 4 x the result is the shift per photon.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the light is within ten linewidths of a transition.</p><p>Source: R. Grimm, M. Weidemueller &amp; Yu. B. Ovchinnikov, Adv. At. Mol. Opt. Phys. 42, 95 (2000), section II.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/lightShift.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lightShift = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lightShift as default
};
