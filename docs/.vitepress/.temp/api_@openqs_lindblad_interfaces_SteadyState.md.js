import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SteadyState","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/SteadyState.md","filePath":"api/@openqs/lindblad/interfaces/SteadyState.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/SteadyState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / SteadyState</p><h1 id="interface-steadystate" tabindex="-1">Interface: SteadyState <a class="header-anchor" href="#interface-steadystate" aria-label="Permalink to &quot;Interface: SteadyState&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/certificate.ts#L60" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/certificate.ts:60</a></p><p>A steady state with its evidence.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="certificate" tabindex="-1">certificate <a class="header-anchor" href="#certificate" aria-label="Permalink to &quot;certificate&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>certificate</strong>: <a href="./SteadyStateCertificate.html"><code>SteadyStateCertificate</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/certificate.ts#L64" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/certificate.ts:64</a></p><p>The evidence for it.</p><hr><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>state</strong>: <a href="./DensityMatrix.html"><code>DensityMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/certificate.ts#L62" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/certificate.ts:62</a></p><p>Hermitian, of trace 1.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/SteadyState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SteadyState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SteadyState as default
};
