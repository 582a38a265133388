import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LiouvillianSpectrumOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/LiouvillianSpectrumOptions.md","filePath":"api/@openqs/collective-spin/interfaces/LiouvillianSpectrumOptions.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/LiouvillianSpectrumOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / LiouvillianSpectrumOptions</p><h1 id="interface-liouvillianspectrumoptions" tabindex="-1">Interface: LiouvillianSpectrumOptions <a class="header-anchor" href="#interface-liouvillianspectrumoptions" aria-label="Permalink to &quot;Interface: LiouvillianSpectrumOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spectrum/liouvillian-spectrum.ts#L18" target="_blank" rel="noreferrer">packages/collective-spin/src/spectrum/liouvillian-spectrum.ts:18</a></p><p>Options of <a href="./../functions/liouvillianSpectrum.html">liouvillianSpectrum</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="count" tabindex="-1">count? <a class="header-anchor" href="#count" aria-label="Permalink to &quot;count?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>count?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spectrum/liouvillian-spectrum.ts#L20" target="_blank" rel="noreferrer">packages/collective-spin/src/spectrum/liouvillian-spectrum.ts:20</a></p><p>How many eigenvalues; default 4.</p><hr><h3 id="sector" tabindex="-1">sector? <a class="header-anchor" href="#sector" aria-label="Permalink to &quot;sector?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>sector?</strong>: <code>Sector</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spectrum/liouvillian-spectrum.ts#L25" target="_blank" rel="noreferrer">packages/collective-spin/src/spectrum/liouvillian-spectrum.ts:25</a></p><p><code>trace</code> (default): the sector of the steady state, whose own eigenvalue 0 is left out. <code>odd</code>: the coherences between even and odd m, for models with the parity exp(i pi Jz).</p><hr><h3 id="tolerance" tabindex="-1">tolerance? <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>tolerance?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spectrum/liouvillian-spectrum.ts#L27" target="_blank" rel="noreferrer">packages/collective-spin/src/spectrum/liouvillian-spectrum.ts:27</a></p><p>Largest change of an eigenvalue between two successive orders; default 1e-8 in the model&#39;s unit of frequency.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/LiouvillianSpectrumOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LiouvillianSpectrumOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LiouvillianSpectrumOptions as default
};
