import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Triplet","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/type-aliases/Triplet.md","filePath":"api/@openqs/linalg/index/type-aliases/Triplet.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/type-aliases/Triplet.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Triplet</p><h1 id="type-alias-triplet" tabindex="-1">Type Alias: Triplet <a class="header-anchor" href="#type-alias-triplet" aria-label="Permalink to &quot;Type Alias: Triplet&quot;">​</a></h1><blockquote><p><strong>Triplet</strong> = readonly [<code>row</code>: <code>number</code>, <code>column</code>: <code>number</code>, <code>value</code>: <code>number</code> | <a href="./../interfaces/Complex.html"><code>Complex</code></a>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/sparse/sparse-matrix.ts#L50" target="_blank" rel="noreferrer">packages/linalg/src/sparse/sparse-matrix.ts:50</a></p><p>One element: row, column, value.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/type-aliases/Triplet.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Triplet = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Triplet as default
};
