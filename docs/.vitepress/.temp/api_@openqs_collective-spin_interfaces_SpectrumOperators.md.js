import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SpectrumOperators","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/SpectrumOperators.md","filePath":"api/@openqs/collective-spin/interfaces/SpectrumOperators.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/SpectrumOperators.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / SpectrumOperators</p><h1 id="interface-spectrumoperators" tabindex="-1">Interface: SpectrumOperators <a class="header-anchor" href="#interface-spectrumoperators" aria-label="Permalink to &quot;Interface: SpectrumOperators&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L14" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/spectrum.ts:14</a></p><p>The operators of a spectrum of &lt;A(tau) B(0)&gt;, as vectors: A = v . J.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="earlier" tabindex="-1">earlier <a class="header-anchor" href="#earlier" aria-label="Permalink to &quot;earlier&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>earlier</strong>: <a href="./../type-aliases/SpinVector.html"><code>SpinVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L18" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/spectrum.ts:18</a></p><p>B of &lt;A(tau) B(0)&gt;.</p><hr><h3 id="later" tabindex="-1">later <a class="header-anchor" href="#later" aria-label="Permalink to &quot;later&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>later</strong>: <a href="./../type-aliases/SpinVector.html"><code>SpinVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L16" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/spectrum.ts:16</a></p><p>A of &lt;A(tau) B(0)&gt;.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/SpectrumOperators.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpectrumOperators = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpectrumOperators as default
};
