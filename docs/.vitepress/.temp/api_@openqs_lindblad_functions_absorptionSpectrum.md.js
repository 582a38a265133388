import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: absorptionSpectrum()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/absorptionSpectrum.md","filePath":"api/@openqs/lindblad/functions/absorptionSpectrum.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/absorptionSpectrum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / absorptionSpectrum</p><h1 id="function-absorptionspectrum" tabindex="-1">Function: absorptionSpectrum() <a class="header-anchor" href="#function-absorptionspectrum" aria-label="Permalink to &quot;Function: absorptionSpectrum()&quot;">​</a></h1><blockquote><p><strong>absorptionSpectrum</strong>(<code>system</code>, <code>absorber</code>, <code>options</code>): <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L121" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/spectrum.ts:121</a></p><p>The absorption spectrum 2 Re int_0^inf dtau e^(i omega tau) &lt;[a(tau), a^+(0)]&gt; of a weak probe of frequency omega that couples to a: positive where the probe is absorbed, negative where it is amplified. It has no coherent part.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LindbladSystem.html"><code>LindbladSystem</code></a></p><h3 id="absorber" tabindex="-1">absorber <a class="header-anchor" href="#absorber" aria-label="Permalink to &quot;absorber&quot;">​</a></h3><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/SpectrumOptions.html"><code>SpectrumOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./spectrum.html">spectrum</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/absorptionSpectrum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const absorptionSpectrum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  absorptionSpectrum as default
};
