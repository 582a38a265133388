import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Alternative","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/Alternative.md","filePath":"api/@openqs/cavity-hardware/interfaces/Alternative.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/Alternative.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / Alternative</p><h1 id="interface-alternative" tabindex="-1">Interface: Alternative <a class="header-anchor" href="#interface-alternative" aria-label="Permalink to &quot;Interface: Alternative&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/measured.ts#L5" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/measured.ts:5</a></p><p>Another published value of the same quantity, in the unit of the entry that lists it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>source</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/measured.ts#L9" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/measured.ts:9</a></p><p>Where this value is from.</p><hr><h3 id="uncertainty" tabindex="-1">uncertainty? <a class="header-anchor" href="#uncertainty" aria-label="Permalink to &quot;uncertainty?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>uncertainty?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/measured.ts#L11" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/measured.ts:11</a></p><p>One standard deviation, where the source gives it.</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/measured.ts#L7" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/measured.ts:7</a></p><p>In the unit of the entry.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/Alternative.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Alternative = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Alternative as default
};
