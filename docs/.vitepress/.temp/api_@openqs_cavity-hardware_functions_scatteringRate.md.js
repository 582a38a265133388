import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scatteringRate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/scatteringRate.md","filePath":"api/@openqs/cavity-hardware/functions/scatteringRate.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/scatteringRate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / scatteringRate</p><h1 id="function-scatteringrate" tabindex="-1">Function: scatteringRate() <a class="header-anchor" href="#function-scatteringrate" aria-label="Permalink to &quot;Function: scatteringRate()&quot;">​</a></h1><blockquote><p><strong>scatteringRate</strong>(<code>atom</code>, <code>state</code>, <code>light</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/light-shift.ts#L57" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/light-shift.ts:57</a></p><p>The rate at which a sublevel scatters photons of a far-detuned light field, sum_e Gamma_e |Omega_e|^2/(4 Delta_e^2), in 1/s. The paper&#39;s single-atom spontaneous emission, summed over all excited sublevels.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="atom" tabindex="-1">atom <a class="header-anchor" href="#atom" aria-label="Permalink to &quot;atom&quot;">​</a></h3><p><a href="./../interfaces/AtomInField.html"><code>AtomInField</code></a></p><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/Sublevel.html"><code>Sublevel</code></a></p><h3 id="light" tabindex="-1">light <a class="header-anchor" href="#light" aria-label="Permalink to &quot;light&quot;">​</a></h3><p><a href="./../interfaces/LightField.html"><code>LightField</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./lightShift.html">lightShift</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/scatteringRate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scatteringRate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scatteringRate as default
};
