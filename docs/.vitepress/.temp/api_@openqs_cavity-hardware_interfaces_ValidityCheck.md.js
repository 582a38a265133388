import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ValidityCheck","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/ValidityCheck.md","filePath":"api/@openqs/cavity-hardware/interfaces/ValidityCheck.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/ValidityCheck.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / ValidityCheck</p><h1 id="interface-validitycheck" tabindex="-1">Interface: ValidityCheck <a class="header-anchor" href="#interface-validitycheck" aria-label="Permalink to &quot;Interface: ValidityCheck&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/validity.ts#L6" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/validity.ts:6</a></p><p>One assumption of the model with its measured value.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="condition" tabindex="-1">condition <a class="header-anchor" href="#condition" aria-label="Permalink to &quot;condition&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>condition</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/validity.ts#L8" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/validity.ts:8</a></p><p>What is assumed, in words and symbols.</p><hr><h3 id="limit" tabindex="-1">limit <a class="header-anchor" href="#limit" aria-label="Permalink to &quot;limit&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>limit</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/validity.ts#L12" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/validity.ts:12</a></p><p>The largest value that still counts as small.</p><hr><h3 id="ok" tabindex="-1">ok <a class="header-anchor" href="#ok" aria-label="Permalink to &quot;ok&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>ok</strong>: <code>boolean</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/validity.ts#L14" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/validity.ts:14</a></p><p>Whether <code>value</code> does not exceed <code>limit</code>.</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/validity.ts#L10" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/validity.ts:10</a></p><p>The dimensionless number that must be small.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/ValidityCheck.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValidityCheck = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValidityCheck as default
};
