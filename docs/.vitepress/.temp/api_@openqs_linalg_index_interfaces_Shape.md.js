import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Shape","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/Shape.md","filePath":"api/@openqs/linalg/index/interfaces/Shape.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/Shape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Shape</p><h1 id="interface-shape" tabindex="-1">Interface: Shape <a class="header-anchor" href="#interface-shape" aria-label="Permalink to &quot;Interface: Shape&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-matrix.ts#L53" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-matrix.ts:53</a></p><p>Shape of a matrix.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>columns</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-matrix.ts#L57" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-matrix.ts:57</a></p><p>Number of columns.</p><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rows</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-matrix.ts#L55" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-matrix.ts:55</a></p><p>Number of rows.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/Shape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Shape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Shape as default
};
