import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dopplerShift()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/dopplerShift.md","filePath":"api/@openqs/cavity-hardware/functions/dopplerShift.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/dopplerShift.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / dopplerShift</p><h1 id="function-dopplershift" tabindex="-1">Function: dopplerShift() <a class="header-anchor" href="#function-dopplershift" aria-label="Permalink to &quot;Function: dopplerShift()&quot;">​</a></h1><blockquote><p><strong>dopplerShift</strong>(<code>of</code>, <code>velocity</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/recoil.ts#L40" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/recoil.ts:40</a></p><p>The Doppler shift k v of light of a line that meets an atom head-on at velocity v, in rad/s.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><h3 id="velocity" tabindex="-1">velocity <a class="header-anchor" href="#velocity" aria-label="Permalink to &quot;velocity&quot;">​</a></h3><p><a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;m/s&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/dopplerShift.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dopplerShift = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dopplerShift as default
};
