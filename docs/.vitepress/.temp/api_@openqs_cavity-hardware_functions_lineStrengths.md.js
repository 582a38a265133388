import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lineStrengths()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/lineStrengths.md","filePath":"api/@openqs/cavity-hardware/functions/lineStrengths.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/lineStrengths.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / lineStrengths</p><h1 id="function-linestrengths" tabindex="-1">Function: lineStrengths() <a class="header-anchor" href="#function-linestrengths" aria-label="Permalink to &quot;Function: lineStrengths()&quot;">​</a></h1><blockquote><p><strong>lineStrengths</strong>(<code>of</code>, <code>F</code>): <code>object</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/branching.ts#L51" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/branching.ts:51</a></p><p>The relative strengths S_FF&#39; = (2F&#39;+1)(2J+1) {J J&#39; 1; F&#39; F I}^2 from one lower F to all upper F&#39;; they add up to 1.</p><p>Source: D. A. Steck, &quot;Rubidium 87 D Line Data&quot;, section &quot;Reduction of the Dipole Operator&quot;.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><h3 id="f" tabindex="-1">F <a class="header-anchor" href="#f" aria-label="Permalink to &quot;F&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/lineStrengths.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lineStrengths = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lineStrengths as default
};
