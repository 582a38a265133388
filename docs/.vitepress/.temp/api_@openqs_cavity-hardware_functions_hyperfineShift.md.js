import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hyperfineShift()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/hyperfineShift.md","filePath":"api/@openqs/cavity-hardware/functions/hyperfineShift.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/hyperfineShift.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / hyperfineShift</p><h1 id="function-hyperfineshift" tabindex="-1">Function: hyperfineShift() <a class="header-anchor" href="#function-hyperfineshift" aria-label="Permalink to &quot;Function: hyperfineShift()&quot;">​</a></h1><blockquote><p><strong>hyperfineShift</strong>(<code>of</code>, <code>F</code>): <a href="./../type-aliases/Frequency.html"><code>Frequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/hyperfine.ts#L70" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/hyperfine.ts:70</a></p><p>The shift of one hyperfine level from the centre of gravity, in Hz.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LevelOf.html"><code>LevelOf</code></a></p><h3 id="f" tabindex="-1">F <a class="header-anchor" href="#f" aria-label="Permalink to &quot;F&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Frequency.html"><code>Frequency</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when I and J cannot couple to F; the message lists the possible F.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/hyperfineShift.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hyperfineShift = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hyperfineShift as default
};
