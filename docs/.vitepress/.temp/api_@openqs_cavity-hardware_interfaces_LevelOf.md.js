import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LevelOf","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/LevelOf.md","filePath":"api/@openqs/cavity-hardware/interfaces/LevelOf.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/LevelOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / LevelOf</p><h1 id="interface-levelof" tabindex="-1">Interface: LevelOf <a class="header-anchor" href="#interface-levelof" aria-label="Permalink to &quot;Interface: LevelOf&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/level-of.ts#L7" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/level-of.ts:7</a></p><p>A fine-structure level of a species, as every level calculator takes it.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SublevelOf.html"><code>SublevelOf</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="level" tabindex="-1">level <a class="header-anchor" href="#level" aria-label="Permalink to &quot;level&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>level</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/level-of.ts#L11" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/level-of.ts:11</a></p><p>Key in <code>species.levels</code>, for example <code>&quot;S1/2&quot;</code>.</p><hr><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>species</strong>: <a href="./Species.html"><code>Species</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/level-of.ts#L9" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/level-of.ts:9</a></p><p>Whose level it is.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/LevelOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LevelOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LevelOf as default
};
