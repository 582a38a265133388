import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RealGemmOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/RealGemmOptions.md","filePath":"api/@openqs/linalg/index/interfaces/RealGemmOptions.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/RealGemmOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / RealGemmOptions</p><h1 id="interface-realgemmoptions" tabindex="-1">Interface: RealGemmOptions <a class="header-anchor" href="#interface-realgemmoptions" aria-label="Permalink to &quot;Interface: RealGemmOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/real-gemm.ts#L20" target="_blank" rel="noreferrer">packages/linalg/src/dense/real-gemm.ts:20</a></p><p>Options of <a href="./../functions/realGemm.html">realGemm</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="alpha" tabindex="-1">alpha? <a class="header-anchor" href="#alpha" aria-label="Permalink to &quot;alpha?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>alpha?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/real-gemm.ts#L22" target="_blank" rel="noreferrer">packages/linalg/src/dense/real-gemm.ts:22</a></p><p>Weight of the product; default 1.</p><hr><h3 id="beta" tabindex="-1">beta? <a class="header-anchor" href="#beta" aria-label="Permalink to &quot;beta?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>beta?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/real-gemm.ts#L24" target="_blank" rel="noreferrer">packages/linalg/src/dense/real-gemm.ts:24</a></p><p>Weight of what <code>c</code> held before; default 1. With 0 the old contents are not read.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/RealGemmOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RealGemmOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RealGemmOptions as default
};
