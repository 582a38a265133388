import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: liouvillianGap()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/liouvillianGap.md","filePath":"api/@openqs/lindblad/functions/liouvillianGap.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/liouvillianGap.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / liouvillianGap</p><h1 id="function-liouvilliangap" tabindex="-1">Function: liouvillianGap() <a class="header-anchor" href="#function-liouvilliangap" aria-label="Permalink to &quot;Function: liouvillianGap()&quot;">​</a></h1><blockquote><p><strong>liouvillianGap</strong>(<code>spectra</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/liouvillian-spectrum/liouvillian-spectrum.ts#L125" target="_blank" rel="noreferrer">packages/lindblad/src/liouvillian-spectrum/liouvillian-spectrum.ts:125</a></p><p>The Liouvillian gap: the smallest decay rate min |Re lambda| of the nonzero eigenvalues in a spectrum, the asymptotic decay rate (E. M. Kessler et al., Phys. Rev. A 86, 012116 (2012)).</p><p>An eigenvalue below 1e-12 of the largest listed counts as zero. Where a sector is not complete a slow decay at a high frequency may be missing, and the value is an upper bound.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spectra" tabindex="-1">spectra <a class="header-anchor" href="#spectra" aria-label="Permalink to &quot;spectra&quot;">​</a></h3><p>readonly <a href="./../interfaces/SectorSpectrum.html"><code>SectorSpectrum</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/liouvillianGap.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const liouvillianGap = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  liouvillianGap as default
};
