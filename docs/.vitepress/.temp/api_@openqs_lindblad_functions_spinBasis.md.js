import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: spinBasis()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/spinBasis.md","filePath":"api/@openqs/lindblad/functions/spinBasis.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/spinBasis.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / spinBasis</p><h1 id="function-spinbasis" tabindex="-1">Function: spinBasis() <a class="header-anchor" href="#function-spinbasis" aria-label="Permalink to &quot;Function: spinBasis()&quot;">​</a></h1><blockquote><p><strong>spinBasis</strong>(<code>label</code>, <code>j</code>): <a href="./../interfaces/Basis.html"><code>Basis</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/space/basis.ts#L32" target="_blank" rel="noreferrer">packages/lindblad/src/space/basis.ts:32</a></p><p>States |j, m&gt;, m = j, j - 1, ..., -j, of a spin j; the highest m first.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><p><code>string</code></p><h3 id="j" tabindex="-1">j <a class="header-anchor" href="#j" aria-label="Permalink to &quot;j&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Basis.html"><code>Basis</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>unless 2j is a non-negative integer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/spinBasis.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spinBasis = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spinBasis as default
};
