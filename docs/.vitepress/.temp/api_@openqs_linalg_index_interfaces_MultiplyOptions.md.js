import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MultiplyOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/MultiplyOptions.md","filePath":"api/@openqs/linalg/index/interfaces/MultiplyOptions.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/MultiplyOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / MultiplyOptions</p><h1 id="interface-multiplyoptions" tabindex="-1">Interface: MultiplyOptions <a class="header-anchor" href="#interface-multiplyoptions" aria-label="Permalink to &quot;Interface: MultiplyOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/multiply.ts#L11" target="_blank" rel="noreferrer">packages/linalg/src/dense/multiply.ts:11</a></p><p>Options of <a href="./../functions/multiply.html">multiply</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="left" tabindex="-1">left? <a class="header-anchor" href="#left" aria-label="Permalink to &quot;left?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>left?</strong>: <a href="./../type-aliases/Operation.html"><code>Operation</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/multiply.ts#L13" target="_blank" rel="noreferrer">packages/linalg/src/dense/multiply.ts:13</a></p><p>Applied to the left factor; default &quot;none&quot;.</p><hr><h3 id="right" tabindex="-1">right? <a class="header-anchor" href="#right" aria-label="Permalink to &quot;right?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>right?</strong>: <a href="./../type-aliases/Operation.html"><code>Operation</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/multiply.ts#L15" target="_blank" rel="noreferrer">packages/linalg/src/dense/multiply.ts:15</a></p><p>Applied to the right factor; default &quot;none&quot;.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/MultiplyOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MultiplyOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MultiplyOptions as default
};
