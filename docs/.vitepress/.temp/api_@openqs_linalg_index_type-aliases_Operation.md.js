import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Operation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/type-aliases/Operation.md","filePath":"api/@openqs/linalg/index/type-aliases/Operation.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/type-aliases/Operation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Operation</p><h1 id="type-alias-operation" tabindex="-1">Type Alias: Operation <a class="header-anchor" href="#type-alias-operation" aria-label="Permalink to &quot;Type Alias: Operation&quot;">​</a></h1><blockquote><p><strong>Operation</strong> = <code>&quot;none&quot;</code> | <code>&quot;transpose&quot;</code> | <code>&quot;conjugate&quot;</code> | <code>&quot;adjoint&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/multiply.ts#L8" target="_blank" rel="noreferrer">packages/linalg/src/dense/multiply.ts:8</a></p><p>What is done to a factor before it is multiplied.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/type-aliases/Operation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Operation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Operation as default
};
