import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: totalSpinBlocks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/totalSpinBlocks.md","filePath":"api/@openqs/collective-spin/functions/totalSpinBlocks.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/totalSpinBlocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / totalSpinBlocks</p><h1 id="function-totalspinblocks" tabindex="-1">Function: totalSpinBlocks() <a class="header-anchor" href="#function-totalspinblocks" aria-label="Permalink to &quot;Function: totalSpinBlocks()&quot;">​</a></h1><blockquote><p><strong>totalSpinBlocks</strong>(<code>data</code>, <code>spins</code>): <a href="./../interfaces/TotalSpinBlock.html"><code>TotalSpinBlock</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-steady-state.ts#L143" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-steady-state.ts:143</a></p><p>The blocks of a permutation-symmetric state of N spins 1/2 out of its within-j elements, interleaved complex numbers in the order of <code>ladderBlocks</code>, such as <code>individualLiouvillian</code> acts on.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><p><code>Float64Array</code></p><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/TotalSpinBlock.html"><code>TotalSpinBlock</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/totalSpinBlocks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const totalSpinBlocks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  totalSpinBlocks as default
};
