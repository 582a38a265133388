import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EprSteering","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/interfaces/EprSteering.md","filePath":"api/@openqs/entanglement/interfaces/EprSteering.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/interfaces/EprSteering.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / EprSteering</p><h1 id="interface-eprsteering" tabindex="-1">Interface: EprSteering <a class="header-anchor" href="#interface-eprsteering" aria-label="Permalink to &quot;Interface: EprSteering&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/gaussian/gaussian-entanglement.ts#L70" target="_blank" rel="noreferrer">gaussian/gaussian-entanglement.ts:70</a></p><p>How well one mode predicts, and so steers, the other.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inferredproduct" tabindex="-1">inferredProduct <a class="header-anchor" href="#inferredproduct" aria-label="Permalink to &quot;inferredProduct&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inferredProduct</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/gaussian/gaussian-entanglement.ts#L72" target="_blank" rel="noreferrer">gaussian/gaussian-entanglement.ts:72</a></p><p>Reid&#39;s product of inferred variances of x_2 and p_2 given the best linear estimate from mode 1; below 1 is an EPR paradox.</p><hr><h3 id="steerability" tabindex="-1">steerability <a class="header-anchor" href="#steerability" aria-label="Permalink to &quot;steerability&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>steerability</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/gaussian/gaussian-entanglement.ts#L74" target="_blank" rel="noreferrer">gaussian/gaussian-entanglement.ts:74</a></p><p>Gaussian steerability of mode 2 by mode 1, max(0, ln(det A/det V)/2) in nats.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/interfaces/EprSteering.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EprSteering = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EprSteering as default
};
