import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ConnectedComponents","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/ConnectedComponents.md","filePath":"api/@openqs/linalg/index/interfaces/ConnectedComponents.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/ConnectedComponents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / ConnectedComponents</p><h1 id="interface-connectedcomponents" tabindex="-1">Interface: ConnectedComponents <a class="header-anchor" href="#interface-connectedcomponents" aria-label="Permalink to &quot;Interface: ConnectedComponents&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/connected-components.ts#L6" target="_blank" rel="noreferrer">packages/linalg/src/sparse/connected-components.ts:6</a></p><p>The sets of indices that a matrix does not couple to each other.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="count" tabindex="-1">count <a class="header-anchor" href="#count" aria-label="Permalink to &quot;count&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>count</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/connected-components.ts#L8" target="_blank" rel="noreferrer">packages/linalg/src/sparse/connected-components.ts:8</a></p><p>Number of components.</p><hr><h3 id="labels" tabindex="-1">labels <a class="header-anchor" href="#labels" aria-label="Permalink to &quot;labels&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>labels</strong>: <code>Int32Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/connected-components.ts#L10" target="_blank" rel="noreferrer">packages/linalg/src/sparse/connected-components.ts:10</a></p><p>The component of every index; components are numbered in the order of their smallest index.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/ConnectedComponents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConnectedComponents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConnectedComponents as default
};
