import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: branchingRatios()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/branchingRatios.md","filePath":"api/@openqs/cavity-hardware/functions/branchingRatios.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/branchingRatios.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / branchingRatios</p><h1 id="function-branchingratios" tabindex="-1">Function: branchingRatios() <a class="header-anchor" href="#function-branchingratios" aria-label="Permalink to &quot;Function: branchingRatios()&quot;">​</a></h1><blockquote><p><strong>branchingRatios</strong>(<code>of</code>, <code>upper</code>): <a href="./../interfaces/DecayChannel.html"><code>DecayChannel</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/branching.ts#L27" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/branching.ts:27</a></p><p>The branching ratios of an excited sublevel into all sublevels of the lower level of a line.</p><p>fraction = (2J&#39;+1)/(2J+1) |&lt;F m|er_q|F&#39; m&#39;&gt;|^2/|&lt;J||er||J&#39;&gt;|^2, zero channels left out.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><h3 id="upper" tabindex="-1">upper <a class="header-anchor" href="#upper" aria-label="Permalink to &quot;upper&quot;">​</a></h3><p><a href="./../interfaces/Sublevel.html"><code>Sublevel</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/DecayChannel.html"><code>DecayChannel</code></a>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when F&#39; does not belong to the upper level.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/branchingRatios.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const branchingRatios = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  branchingRatios as default
};
