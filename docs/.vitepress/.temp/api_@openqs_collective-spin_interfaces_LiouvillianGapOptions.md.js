import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LiouvillianGapOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/LiouvillianGapOptions.md","filePath":"api/@openqs/collective-spin/interfaces/LiouvillianGapOptions.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/LiouvillianGapOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / LiouvillianGapOptions</p><h1 id="interface-liouvilliangapoptions" tabindex="-1">Interface: LiouvillianGapOptions <a class="header-anchor" href="#interface-liouvilliangapoptions" aria-label="Permalink to &quot;Interface: LiouvillianGapOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spectrum/liouvillian-gap.ts#L17" target="_blank" rel="noreferrer">packages/collective-spin/src/spectrum/liouvillian-gap.ts:17</a></p><p>Options of <a href="./../functions/liouvillianGap.html">liouvillianGap</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="fastestoscillation" tabindex="-1">fastestOscillation? <a class="header-anchor" href="#fastestoscillation" aria-label="Permalink to &quot;fastestOscillation?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>fastestOscillation?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spectrum/liouvillian-gap.ts#L24" target="_blank" rel="noreferrer">packages/collective-spin/src/spectrum/liouvillian-gap.ts:24</a></p><p>How fast a slow mode may oscillate: all eigenvalues with |Im| up to this are looked at. Default 3 times the scale of the model&#39;s mean-field frequencies.</p><hr><h3 id="sector" tabindex="-1">sector? <a class="header-anchor" href="#sector" aria-label="Permalink to &quot;sector?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>sector?</strong>: <code>Sector</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spectrum/liouvillian-gap.ts#L19" target="_blank" rel="noreferrer">packages/collective-spin/src/spectrum/liouvillian-gap.ts:19</a></p><p>As in <code>liouvillianSpectrum</code>; default <code>trace</code>.</p><hr><h3 id="tolerance" tabindex="-1">tolerance? <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>tolerance?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spectrum/liouvillian-gap.ts#L26" target="_blank" rel="noreferrer">packages/collective-spin/src/spectrum/liouvillian-gap.ts:26</a></p><p>Largest change of the gap&#39;s eigenvalue from one order to the next; default 1e-8 in the model&#39;s unit of frequency.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/LiouvillianGapOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LiouvillianGapOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LiouvillianGapOptions as default
};
