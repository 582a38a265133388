import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: ladderBlocks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/ladderBlocks.md","filePath":"api/@openqs/collective-spin/functions/ladderBlocks.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/ladderBlocks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / ladderBlocks</p><h1 id="function-ladderblocks" tabindex="-1">Function: ladderBlocks() <a class="header-anchor" href="#function-ladderblocks" aria-label="Permalink to &quot;Function: ladderBlocks()&quot;">​</a></h1><blockquote><p><strong>ladderBlocks</strong>(<code>spins</code>): <code>object</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/within-ladders.ts#L13" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/within-ladders.ts:13</a></p><p>The blocks j = N/2, N/2 - 1, ..., of permutation-symmetric states of N spins 1/2. Elements between different j vanish for such states and are not stored: sum (2j + 1)^2 = (N + 1)(N + 2)(N + 3) / 6 elements in all.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code></p><h3 id="blocks" tabindex="-1">blocks <a class="header-anchor" href="#blocks" aria-label="Permalink to &quot;blocks&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>blocks</strong>: readonly <a href="./../interfaces/LadderBlock.html"><code>LadderBlock</code></a>[]</p></blockquote><h3 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>size</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/ladderBlocks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ladderBlocks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ladderBlocks as default
};
