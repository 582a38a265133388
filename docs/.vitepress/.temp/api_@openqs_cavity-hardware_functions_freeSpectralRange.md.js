import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: freeSpectralRange()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/freeSpectralRange.md","filePath":"api/@openqs/cavity-hardware/functions/freeSpectralRange.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/freeSpectralRange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / freeSpectralRange</p><h1 id="function-freespectralrange" tabindex="-1">Function: freeSpectralRange() <a class="header-anchor" href="#function-freespectralrange" aria-label="Permalink to &quot;Function: freeSpectralRange()&quot;">​</a></h1><blockquote><p><strong>freeSpectralRange</strong>(<code>resonator</code>): <a href="./../type-aliases/Frequency.html"><code>Frequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/resonator/resonator.ts#L40" target="_blank" rel="noreferrer">packages/cavity-hardware/src/resonator/resonator.ts:40</a></p><p>The free spectral range c/(round trip), in Hz.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="resonator" tabindex="-1">resonator <a class="header-anchor" href="#resonator" aria-label="Permalink to &quot;resonator&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/Resonator.html"><code>Resonator</code></a>, <code>&quot;geometry&quot;</code> | <code>&quot;length&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Frequency.html"><code>Frequency</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/freeSpectralRange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const freeSpectralRange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  freeSpectralRange as default
};
