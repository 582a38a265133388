import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: homodyneSpectrum()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/homodyneSpectrum.md","filePath":"api/@openqs/linear-response/functions/homodyneSpectrum.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/homodyneSpectrum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / homodyneSpectrum</p><h1 id="function-homodynespectrum" tabindex="-1">Function: homodyneSpectrum() <a class="header-anchor" href="#function-homodynespectrum" aria-label="Permalink to &quot;Function: homodyneSpectrum()&quot;">​</a></h1><blockquote><p><strong>homodyneSpectrum</strong>(<code>spectrum</code>, <code>options</code>): <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/input-output/output-spectrum.ts#L114" target="_blank" rel="noreferrer">input-output/output-spectrum.ts:114</a></p><p>The noise of a homodyne current that measures cos(angle) x + sin(angle) p, vacuum 1: efficiency (c^2 S_xx + s^2 S_pp + 2 c s Re S_xp) + 1 - efficiency.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spectrum" tabindex="-1">spectrum <a class="header-anchor" href="#spectrum" aria-label="Permalink to &quot;spectrum&quot;">​</a></h3><p><a href="./../interfaces/OutputSpectrum.html"><code>OutputSpectrum</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><code>angle</code> in radians and the quantum <code>efficiency</code> in [0, 1], default 1.</p><h4 id="angle" tabindex="-1">angle <a class="header-anchor" href="#angle" aria-label="Permalink to &quot;angle&quot;">​</a></h4><p><code>number</code></p><h4 id="efficiency" tabindex="-1">efficiency? <a class="header-anchor" href="#efficiency" aria-label="Permalink to &quot;efficiency?&quot;">​</a></h4><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the angle is not finite or the efficiency is outside [0, 1].</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/homodyneSpectrum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const homodyneSpectrum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  homodyneSpectrum as default
};
