import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: variance()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/variance.md","filePath":"api/@openqs/lindblad/functions/variance.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/variance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / variance</p><h1 id="function-variance" tabindex="-1">Function: variance() <a class="header-anchor" href="#function-variance" aria-label="Permalink to &quot;Function: variance()&quot;">​</a></h1><blockquote><p><strong>variance</strong>(<code>operator</code>, <code>state</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/measures/expectation.ts#L59" target="_blank" rel="noreferrer">packages/lindblad/src/measures/expectation.ts:59</a></p><p>The variance &lt;(A - &lt;A&gt;)^2&gt; of a Hermitian operator, from the shifted operator, so that a small variance on a large mean is not a difference of large numbers.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/Ket.html"><code>Ket</code></a> | <a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the operator is not Hermitian.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when operator and state are on different spaces.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/variance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const variance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  variance as default
};
