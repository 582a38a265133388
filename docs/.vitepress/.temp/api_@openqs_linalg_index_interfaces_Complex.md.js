import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Complex","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/Complex.md","filePath":"api/@openqs/linalg/index/interfaces/Complex.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/Complex.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Complex</p><h1 id="interface-complex" tabindex="-1">Interface: Complex <a class="header-anchor" href="#interface-complex" aria-label="Permalink to &quot;Interface: Complex&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-matrix.ts#L5" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-matrix.ts:5</a></p><p>A complex number; kernels keep real and imaginary parts in typed arrays instead.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="im" tabindex="-1">im <a class="header-anchor" href="#im" aria-label="Permalink to &quot;im&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>im</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-matrix.ts#L9" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-matrix.ts:9</a></p><p>Imaginary part.</p><hr><h3 id="re" tabindex="-1">re <a class="header-anchor" href="#re" aria-label="Permalink to &quot;re&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>re</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/complex-matrix.ts#L7" target="_blank" rel="noreferrer">packages/linalg/src/dense/complex-matrix.ts:7</a></p><p>Real part.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/Complex.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Complex = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Complex as default
};
