import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: subtractBlockProduct()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/subtractBlockProduct.md","filePath":"api/@openqs/linalg/index/functions/subtractBlockProduct.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/subtractBlockProduct.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / subtractBlockProduct</p><h1 id="function-subtractblockproduct" tabindex="-1">Function: subtractBlockProduct() <a class="header-anchor" href="#function-subtractblockproduct" aria-label="Permalink to &quot;Function: subtractBlockProduct()&quot;">​</a></h1><blockquote><p><strong>subtractBlockProduct</strong>(<code>block</code>, <code>vector</code>, <code>target</code>): <code>void</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/block-tridiagonal/block-tridiagonal.ts#L33" target="_blank" rel="noreferrer">packages/linalg/src/block-tridiagonal/block-tridiagonal.ts:33</a></p><p>target -= block * vector.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="block" tabindex="-1">block <a class="header-anchor" href="#block" aria-label="Permalink to &quot;block&quot;">​</a></h3><p><a href="./../interfaces/RealSparseBlock.html"><code>RealSparseBlock</code></a></p><h3 id="vector" tabindex="-1">vector <a class="header-anchor" href="#vector" aria-label="Permalink to &quot;vector&quot;">​</a></h3><p><code>Float64Array</code></p><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><p><code>Float64Array</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/subtractBlockProduct.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const subtractBlockProduct = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  subtractBlockProduct as default
};
