import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: zeemanSplitting()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/zeemanSplitting.md","filePath":"api/@openqs/cavity-hardware/functions/zeemanSplitting.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/zeemanSplitting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / zeemanSplitting</p><h1 id="function-zeemansplitting" tabindex="-1">Function: zeemanSplitting() <a class="header-anchor" href="#function-zeemansplitting" aria-label="Permalink to &quot;Function: zeemanSplitting()&quot;">​</a></h1><blockquote><p><strong>zeemanSplitting</strong>(<code>of</code>, <code>F</code>, <code>field</code>): <a href="./../type-aliases/Frequency.html"><code>Frequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/g-factor.ts#L38" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/g-factor.ts:38</a></p><p>The weak-field Zeeman splitting gF mu_B B/h between neighbouring m_F of a hyperfine level, in Hz and with its sign.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LevelOf.html"><code>LevelOf</code></a></p><h3 id="f" tabindex="-1">F <a class="header-anchor" href="#f" aria-label="Permalink to &quot;F&quot;">​</a></h3><p><code>number</code></p><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><p><a href="./../type-aliases/MagneticField.html"><code>MagneticField</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Frequency.html"><code>Frequency</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/zeemanSplitting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const zeemanSplitting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  zeemanSplitting as default
};
