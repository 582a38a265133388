import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: squeezedVacuum()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/squeezedVacuum.md","filePath":"api/@openqs/lindblad/functions/squeezedVacuum.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/squeezedVacuum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / squeezedVacuum</p><h1 id="function-squeezedvacuum" tabindex="-1">Function: squeezedVacuum() <a class="header-anchor" href="#function-squeezedvacuum" aria-label="Permalink to &quot;Function: squeezedVacuum()&quot;">​</a></h1><blockquote><p><strong>squeezedVacuum</strong>(<code>basis</code>, <code>squeezing</code>): <a href="./../interfaces/Ket.html"><code>Ket</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/oscillator-states.ts#L53" target="_blank" rel="noreferrer">packages/lindblad/src/states/oscillator-states.ts:53</a></p><p>The squeezed vacuum S(z)|0&gt;, S(z) = exp((z^* a^2 - z a^+2)/2), z = r e^(i theta), truncated and normalized: c_2k = (-e^(i theta) tanh r)^k sqrt((2k)!) / (2^k k!) / sqrt(cosh r).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="basis" tabindex="-1">basis <a class="header-anchor" href="#basis" aria-label="Permalink to &quot;basis&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a></p><h3 id="squeezing" tabindex="-1">squeezing <a class="header-anchor" href="#squeezing" aria-label="Permalink to &quot;squeezing&quot;">​</a></h3><p><a href="./../interfaces/Squeezing.html"><code>Squeezing</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Ket.html"><code>Ket</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the basis is not a Fock basis, or holds less than 99 % of the state.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/squeezedVacuum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const squeezedVacuum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  squeezedVacuum as default
};
