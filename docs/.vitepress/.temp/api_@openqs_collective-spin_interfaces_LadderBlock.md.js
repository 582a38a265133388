import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LadderBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/LadderBlock.md","filePath":"api/@openqs/collective-spin/interfaces/LadderBlock.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/LadderBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / LadderBlock</p><h1 id="interface-ladderblock" tabindex="-1">Interface: LadderBlock <a class="header-anchor" href="#interface-ladderblock" aria-label="Permalink to &quot;Interface: LadderBlock&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/within-ladders.ts#L2" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/within-ladders.ts:2</a></p><p>One block of fixed total spin j = size / 2 - 1 / 2 in the vector of within-j elements.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="offset" tabindex="-1">offset <a class="header-anchor" href="#offset" aria-label="Permalink to &quot;offset&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>offset</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/within-ladders.ts#L6" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/within-ladders.ts:6</a></p><p>Position of its first element; element (a, b), m = j - a, m&#39; = j - b, is at <code>offset + a + b (2j + 1)</code>.</p><hr><h3 id="twicespin" tabindex="-1">twiceSpin <a class="header-anchor" href="#twicespin" aria-label="Permalink to &quot;twiceSpin&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>twiceSpin</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/within-ladders.ts#L4" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/within-ladders.ts:4</a></p><p>2j.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/LadderBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LadderBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LadderBlock as default
};
