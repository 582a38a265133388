import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LineOf","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/LineOf.md","filePath":"api/@openqs/cavity-hardware/interfaces/LineOf.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/LineOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / LineOf</p><h1 id="interface-lineof" tabindex="-1">Interface: LineOf <a class="header-anchor" href="#interface-lineof" aria-label="Permalink to &quot;Interface: LineOf&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/line-of.ts#L10" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/line-of.ts:10</a></p><p>A line of a species, as every transition calculator takes it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="line" tabindex="-1">line <a class="header-anchor" href="#line" aria-label="Permalink to &quot;line&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>line</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/line-of.ts#L14" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/line-of.ts:14</a></p><p>Key in <code>species.lines</code>, for example <code>&quot;D2&quot;</code>.</p><hr><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>species</strong>: <a href="./Species.html"><code>Species</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/line-of.ts#L12" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/line-of.ts:12</a></p><p>Whose line it is.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/LineOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LineOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LineOf as default
};
