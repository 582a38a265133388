import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: photonSpectrum()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/photonSpectrum.md","filePath":"api/@openqs/linear-response/functions/photonSpectrum.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/photonSpectrum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / photonSpectrum</p><h1 id="function-photonspectrum" tabindex="-1">Function: photonSpectrum() <a class="header-anchor" href="#function-photonspectrum" aria-label="Permalink to &quot;Function: photonSpectrum()&quot;">​</a></h1><blockquote><p><strong>photonSpectrum</strong>(<code>__namedParameters</code>): <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/input-output/output-spectrum.ts#L150" target="_blank" rel="noreferrer">input-output/output-spectrum.ts:150</a></p><p>The spectral density of photons <code>&lt;f^+ f&gt;</code> in the output at frequency nu, (S_xx + S_pp + 2 Im S_xp)/4 - 1/2 for fields that vary as exp(-i nu t): what a narrow filter in front of a photon counter sees (photons per unit of nu/2 pi and time).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/OutputSpectrum.html"><code>OutputSpectrum</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/photonSpectrum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const photonSpectrum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  photonSpectrum as default
};
