import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: totalSpinMoments()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/totalSpinMoments.md","filePath":"api/@openqs/collective-spin/functions/totalSpinMoments.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/totalSpinMoments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / totalSpinMoments</p><h1 id="function-totalspinmoments" tabindex="-1">Function: totalSpinMoments() <a class="header-anchor" href="#function-totalspinmoments" aria-label="Permalink to &quot;Function: totalSpinMoments()&quot;">​</a></h1><blockquote><p><strong>totalSpinMoments</strong>(<code>blocks</code>, <code>spins</code>): <a href="./../interfaces/CollectiveMoments.html"><code>CollectiveMoments</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-steady-state.ts#L161" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-steady-state.ts:161</a></p><p>The moments of the collective spin of N spins 1/2 in a permutation-symmetric state, normalized by N/2: those of the blocks, each of which acts as 2j spins.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="blocks" tabindex="-1">blocks <a class="header-anchor" href="#blocks" aria-label="Permalink to &quot;blocks&quot;">​</a></h3><p>readonly <a href="./../interfaces/TotalSpinBlock.html"><code>TotalSpinBlock</code></a>[]</p><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CollectiveMoments.html"><code>CollectiveMoments</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/totalSpinMoments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const totalSpinMoments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  totalSpinMoments as default
};
