import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: eprSteering()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/functions/eprSteering.md","filePath":"api/@openqs/entanglement/functions/eprSteering.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/functions/eprSteering.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / eprSteering</p><h1 id="function-eprsteering" tabindex="-1">Function: eprSteering() <a class="header-anchor" href="#function-eprsteering" aria-label="Permalink to &quot;Function: eprSteering()&quot;">​</a></h1><blockquote><p><strong>eprSteering</strong>(<code>covariance</code>): <a href="./../interfaces/EprSteering.html"><code>EprSteering</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/gaussian/gaussian-entanglement.ts#L85" target="_blank" rel="noreferrer">gaussian/gaussian-entanglement.ts:85</a></p><p>Steering of the second mode by Gaussian measurements on the first.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="covariance" tabindex="-1">covariance <a class="header-anchor" href="#covariance" aria-label="Permalink to &quot;covariance&quot;">​</a></h3><p><a href="./../type-aliases/CovarianceMatrix.html"><code>CovarianceMatrix</code></a></p><p>4 x 4, vacuum 1, steering mode first.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/EprSteering.html"><code>EprSteering</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>on a wrong shape.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when it is not the covariance of a state.</p><p>Source: M. D. Reid, Phys. Rev. A 40, 913 (1989); I. Kogias et al., Phys. Rev. Lett. 114, 060403 (2015).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/functions/eprSteering.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const eprSteering = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  eprSteering as default
};
