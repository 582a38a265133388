import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dipoleTransition()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/dipoleTransition.md","filePath":"api/@openqs/cavity-hardware/functions/dipoleTransition.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/dipoleTransition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / dipoleTransition</p><h1 id="function-dipoletransition" tabindex="-1">Function: dipoleTransition() <a class="header-anchor" href="#function-dipoletransition" aria-label="Permalink to &quot;Function: dipoleTransition()&quot;">​</a></h1><blockquote><p><strong>dipoleTransition</strong>(<code>of</code>): <a href="./../interfaces/DipoleTransition.html"><code>DipoleTransition</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/line-of.ts#L40" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/line-of.ts:40</a></p><p>The data that strengths are computed from.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DipoleTransition.html"><code>DipoleTransition</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>for a forbidden line.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/dipoleTransition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dipoleTransition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dipoleTransition as default
};
