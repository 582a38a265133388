import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: couplingInhomogeneity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/couplingInhomogeneity.md","filePath":"api/@openqs/cavity-hardware/functions/couplingInhomogeneity.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/couplingInhomogeneity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / couplingInhomogeneity</p><h1 id="function-couplinginhomogeneity" tabindex="-1">Function: couplingInhomogeneity() <a class="header-anchor" href="#function-couplinginhomogeneity" aria-label="Permalink to &quot;Function: couplingInhomogeneity()&quot;">​</a></h1><blockquote><p><strong>couplingInhomogeneity</strong>(<code>__namedParameters</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/resonator/inhomogeneity.ts#L21" target="_blank" rel="noreferrer">packages/cavity-hardware/src/resonator/inhomogeneity.ts:21</a></p><p>How unequal the couplings g(r) = g exp(-r^2/w^2) of a Gaussian cloud are: 1 - &lt;g&gt;^2/&lt;g^2&gt;, 0 for equal couplings.</p><p>&lt;g&gt; = 1/(1 + 2s), &lt;g^2&gt; = 1/(1 + 4s), s = (rms radius/waist)^2; atoms spread over many periods of a standing wave contribute a further factor &lt;|cos|&gt;^2/&lt;cos^2&gt; = 8/pi^2, which no small cloud removes.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/Sample.html"><code>Sample</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/couplingInhomogeneity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const couplingInhomogeneity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  couplingInhomogeneity as default
};
