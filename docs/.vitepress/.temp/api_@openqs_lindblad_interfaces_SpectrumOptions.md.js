import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SpectrumOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/SpectrumOptions.md","filePath":"api/@openqs/lindblad/interfaces/SpectrumOptions.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/SpectrumOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / SpectrumOptions</p><h1 id="interface-spectrumoptions" tabindex="-1">Interface: SpectrumOptions <a class="header-anchor" href="#interface-spectrumoptions" aria-label="Permalink to &quot;Interface: SpectrumOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L30" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/spectrum.ts:30</a></p><p>Options of <a href="./../functions/spectrum.html">spectrum</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="frequencies" tabindex="-1">frequencies <a class="header-anchor" href="#frequencies" aria-label="Permalink to &quot;frequencies&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>frequencies</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L32" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/spectrum.ts:32</a></p><p>Angular frequencies omega in the system&#39;s frame.</p><hr><h3 id="memorylimitbytes" tabindex="-1">memoryLimitBytes? <a class="header-anchor" href="#memorylimitbytes" aria-label="Permalink to &quot;memoryLimitBytes?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>memoryLimitBytes?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L36" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/spectrum.ts:36</a></p><p>Refuses to start what needs more memory; default 4 GiB.</p><hr><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>state</strong>: <a href="./DensityMatrix.html"><code>DensityMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L34" target="_blank" rel="noreferrer">packages/lindblad/src/correlations/spectrum.ts:34</a></p><p>The steady state.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/SpectrumOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpectrumOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpectrumOptions as default
};
