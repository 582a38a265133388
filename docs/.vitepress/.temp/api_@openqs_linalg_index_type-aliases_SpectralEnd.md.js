import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SpectralEnd","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/type-aliases/SpectralEnd.md","filePath":"api/@openqs/linalg/index/type-aliases/SpectralEnd.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/type-aliases/SpectralEnd.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / SpectralEnd</p><h1 id="type-alias-spectralend" tabindex="-1">Type Alias: SpectralEnd <a class="header-anchor" href="#type-alias-spectralend" aria-label="Permalink to &quot;Type Alias: SpectralEnd&quot;">​</a></h1><blockquote><p><strong>SpectralEnd</strong> = <code>&quot;largestModulus&quot;</code> | <code>&quot;largestRealPart&quot;</code> | <code>&quot;smallestRealPart&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/arnoldi-eigen.ts#L16" target="_blank" rel="noreferrer">packages/linalg/src/krylov/arnoldi-eigen.ts:16</a></p><p>Which end of the spectrum is wanted.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/type-aliases/SpectralEnd.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpectralEnd = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpectralEnd as default
};
