import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dopplerWidth()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/dopplerWidth.md","filePath":"api/@openqs/cavity-hardware/functions/dopplerWidth.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/dopplerWidth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / dopplerWidth</p><h1 id="function-dopplerwidth" tabindex="-1">Function: dopplerWidth() <a class="header-anchor" href="#function-dopplerwidth" aria-label="Permalink to &quot;Function: dopplerWidth()&quot;">​</a></h1><blockquote><p><strong>dopplerWidth</strong>(<code>of</code>, <code>temperature</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/recoil.ts#L45" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/recoil.ts:45</a></p><p>The full width at half maximum k sqrt(8 ln 2 k_B T/m) of a line in a gas at temperature T, in rad/s.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><h3 id="temperature" tabindex="-1">temperature <a class="header-anchor" href="#temperature" aria-label="Permalink to &quot;temperature&quot;">​</a></h3><p><a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;K&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/dopplerWidth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dopplerWidth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dopplerWidth as default
};
