import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SpinVector","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/type-aliases/SpinVector.md","filePath":"api/@openqs/collective-spin/type-aliases/SpinVector.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/type-aliases/SpinVector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / SpinVector</p><h1 id="type-alias-spinvector" tabindex="-1">Type Alias: SpinVector <a class="header-anchor" href="#type-alias-spinvector" aria-label="Permalink to &quot;Type Alias: SpinVector&quot;">​</a></h1><blockquote><p><strong>SpinVector</strong> = readonly [<a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>, <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>, <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/operator-products.ts#L12" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/operator-products.ts:12</a></p><p>The operator v . J by its complex vector v; (1, i, 0) is J+, (1, -i, 0) is J-.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/type-aliases/SpinVector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpinVector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpinVector as default
};
