import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: crossSpectrum()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/crossSpectrum.md","filePath":"api/@openqs/linear-response/functions/crossSpectrum.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/crossSpectrum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / crossSpectrum</p><h1 id="function-crossspectrum" tabindex="-1">Function: crossSpectrum() <a class="header-anchor" href="#function-crossspectrum" aria-label="Permalink to &quot;Function: crossSpectrum()&quot;">​</a></h1><blockquote><p><strong>crossSpectrum</strong>(<code>system</code>, <code>frequency</code>, <code>inputs?</code>): <a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/input-output/output-spectrum.ts#L70" target="_blank" rel="noreferrer">input-output/output-spectrum.ts:70</a></p><p>The matrix of all symmetrised (cross) spectral densities S(nu) V_in S(nu)^+ of the outgoing quadratures at one frequency, Hermitian, 2 P x 2 P in the order of the ports; two-mode squeezing and correlations between ports are in its blocks.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LinearSystem.html"><code>LinearSystem</code></a></p><h3 id="frequency" tabindex="-1">frequency <a class="header-anchor" href="#frequency" aria-label="Permalink to &quot;frequency&quot;">​</a></h3><p><code>number</code></p><h3 id="inputs" tabindex="-1">inputs? <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs?&quot;">​</a></h3><p><a href="./../type-aliases/InputStates.html"><code>InputStates</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./outputSpectrum.html">outputSpectrum</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/crossSpectrum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const crossSpectrum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  crossSpectrum as default
};
