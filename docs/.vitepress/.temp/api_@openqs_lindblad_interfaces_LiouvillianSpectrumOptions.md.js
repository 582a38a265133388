import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LiouvillianSpectrumOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/LiouvillianSpectrumOptions.md","filePath":"api/@openqs/lindblad/interfaces/LiouvillianSpectrumOptions.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/LiouvillianSpectrumOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / LiouvillianSpectrumOptions</p><h1 id="interface-liouvillianspectrumoptions" tabindex="-1">Interface: LiouvillianSpectrumOptions <a class="header-anchor" href="#interface-liouvillianspectrumoptions" aria-label="Permalink to &quot;Interface: LiouvillianSpectrumOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/liouvillian-spectrum/liouvillian-spectrum.ts#L32" target="_blank" rel="noreferrer">packages/lindblad/src/liouvillian-spectrum/liouvillian-spectrum.ts:32</a></p><p>Options of <a href="./../functions/liouvillianSpectrum.html">liouvillianSpectrum</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="count" tabindex="-1">count? <a class="header-anchor" href="#count" aria-label="Permalink to &quot;count?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>count?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/liouvillian-spectrum/liouvillian-spectrum.ts#L34" target="_blank" rel="noreferrer">packages/lindblad/src/liouvillian-spectrum/liouvillian-spectrum.ts:34</a></p><p>Eigenvalues of smallest modulus in each sector that is too large to be diagonalized; default 6.</p><hr><h3 id="largestcomplete" tabindex="-1">largestComplete? <a class="header-anchor" href="#largestcomplete" aria-label="Permalink to &quot;largestComplete?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>largestComplete?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/liouvillian-spectrum/liouvillian-spectrum.ts#L36" target="_blank" rel="noreferrer">packages/lindblad/src/liouvillian-spectrum/liouvillian-spectrum.ts:36</a></p><p>Sectors of at most this size are diagonalized completely; default 400.</p><hr><h3 id="memorylimitbytes" tabindex="-1">memoryLimitBytes? <a class="header-anchor" href="#memorylimitbytes" aria-label="Permalink to &quot;memoryLimitBytes?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>memoryLimitBytes?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/liouvillian-spectrum/liouvillian-spectrum.ts#L38" target="_blank" rel="noreferrer">packages/lindblad/src/liouvillian-spectrum/liouvillian-spectrum.ts:38</a></p><p>Refuses to start what needs more memory; default 4 GiB.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/LiouvillianSpectrumOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LiouvillianSpectrumOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LiouvillianSpectrumOptions as default
};
