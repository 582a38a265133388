import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: KernelKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/type-aliases/KernelKind.md","filePath":"api/@openqs/linalg/index/type-aliases/KernelKind.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/type-aliases/KernelKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / KernelKind</p><h1 id="type-alias-kernelkind" tabindex="-1">Type Alias: KernelKind <a class="header-anchor" href="#type-alias-kernelkind" aria-label="Permalink to &quot;Type Alias: KernelKind&quot;">​</a></h1><blockquote><p><strong>KernelKind</strong> = <code>&quot;simd-fused&quot;</code> | <code>&quot;simd&quot;</code> | <code>&quot;typescript&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/kernels/arena.ts#L8" target="_blank" rel="noreferrer">packages/linalg/src/kernels/arena.ts:8</a></p><p>How the kernels run: fused SIMD, SIMD, or TypeScript.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/type-aliases/KernelKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KernelKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KernelKind as default
};
