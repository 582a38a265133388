import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AtomInField","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/AtomInField.md","filePath":"api/@openqs/cavity-hardware/interfaces/AtomInField.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/AtomInField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / AtomInField</p><h1 id="interface-atominfield" tabindex="-1">Interface: AtomInField <a class="header-anchor" href="#interface-atominfield" aria-label="Permalink to &quot;Interface: AtomInField&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/atom-in-field.ts#L12" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/atom-in-field.ts:12</a></p><p>An atom with the lines that take part: all of them start from the same lower level.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>field</strong>: <a href="./../type-aliases/MagneticField.html"><code>MagneticField</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/atom-in-field.ts#L16" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/atom-in-field.ts:16</a></p><p>Along the quantisation axis.</p><hr><h3 id="lines" tabindex="-1">lines <a class="header-anchor" href="#lines" aria-label="Permalink to &quot;lines&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lines</strong>: readonly <code>string</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/atom-in-field.ts#L18" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/atom-in-field.ts:18</a></p><p>Keys of <code>species.lines</code> whose upper levels are summed over, for example <code>[&quot;D1&quot;, &quot;D2&quot;]</code>.</p><hr><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>species</strong>: <a href="./Species.html"><code>Species</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/atom-in-field.ts#L14" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/atom-in-field.ts:14</a></p><p>Gives levels, lines and nuclear spin.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/AtomInField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AtomInField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AtomInField as default
};
