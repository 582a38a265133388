import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: gaussianPulse()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/gaussianPulse.md","filePath":"api/@openqs/lindblad/functions/gaussianPulse.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/gaussianPulse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / gaussianPulse</p><h1 id="function-gaussianpulse" tabindex="-1">Function: gaussianPulse() <a class="header-anchor" href="#function-gaussianpulse" aria-label="Permalink to &quot;Function: gaussianPulse()&quot;">​</a></h1><blockquote><p><strong>gaussianPulse</strong>(<code>__namedParameters</code>): <a href="./../interfaces/Envelope.html"><code>Envelope</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L108" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:108</a></p><p>A Gaussian pulse, amplitude exp(-(t - center)^2 / (2 width^2)), cut off at eight widths.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/GaussianPulse.html"><code>GaussianPulse</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Envelope.html"><code>Envelope</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when <code>width</code> is not positive or a number is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/gaussianPulse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gaussianPulse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gaussianPulse as default
};
