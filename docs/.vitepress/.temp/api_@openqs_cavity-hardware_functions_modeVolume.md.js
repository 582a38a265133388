import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: modeVolume()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/modeVolume.md","filePath":"api/@openqs/cavity-hardware/functions/modeVolume.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/modeVolume.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / modeVolume</p><h1 id="function-modevolume" tabindex="-1">Function: modeVolume() <a class="header-anchor" href="#function-modevolume" aria-label="Permalink to &quot;Function: modeVolume()&quot;">​</a></h1><blockquote><p><strong>modeVolume</strong>(<code>resonator</code>): <a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;m^3&quot;</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/resonator/resonator.ts#L75" target="_blank" rel="noreferrer">packages/cavity-hardware/src/resonator/resonator.ts:75</a></p><p>The mode volume in m^3, integral of |u|^2 with u = 1 where the coupling is strongest: pi w^2 L/4 for a standing wave (at an antinode), pi w^2 L/2 for one travelling wave of a ring of round trip L.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="resonator" tabindex="-1">resonator <a class="header-anchor" href="#resonator" aria-label="Permalink to &quot;resonator&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/Resonator.html"><code>Resonator</code></a>, <code>&quot;geometry&quot;</code> | <code>&quot;length&quot;</code> | <code>&quot;waist&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;m^3&quot;</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when waist or length is not positive.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/modeVolume.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const modeVolume = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  modeVolume as default
};
