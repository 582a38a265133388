import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: squeezingDepth()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/functions/squeezingDepth.md","filePath":"api/@openqs/entanglement/functions/squeezingDepth.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/functions/squeezingDepth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / squeezingDepth</p><h1 id="function-squeezingdepth" tabindex="-1">Function: squeezingDepth() <a class="header-anchor" href="#function-squeezingdepth" aria-label="Permalink to &quot;Function: squeezingDepth()&quot;">​</a></h1><blockquote><p><strong>squeezingDepth</strong>(<code>squeezedVariance</code>, <code>polarization</code>, <code>options?</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/squeezing-depth.ts#L102" target="_blank" rel="noreferrer">collective/squeezing-depth.ts:102</a></p><p>The entanglement depth that squeezing proves: the smallest k (up to <code>largest</code>) such that groups of k entangled atoms can have the measured variance, Var(J_n) &gt;= (N/2) F_{k/2}(|&lt;J&gt;|/j).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="squeezedvariance" tabindex="-1">squeezedVariance <a class="header-anchor" href="#squeezedvariance" aria-label="Permalink to &quot;squeezedVariance&quot;">​</a></h3><p><code>number</code></p><p>(4/N) Var(J_n), 1 for a coherent state (xi^2 of Kitagawa and Ueda).</p><h3 id="polarization" tabindex="-1">polarization <a class="header-anchor" href="#polarization" aria-label="Permalink to &quot;polarization&quot;">​</a></h3><p><code>number</code></p><p>|&lt;J&gt;|/j in [0, 1].</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><code>largest</code> k to try, default 20; the cost grows as its fourth power.</p><h4 id="largest" tabindex="-1">largest? <a class="header-anchor" href="#largest" aria-label="Permalink to &quot;largest?&quot;">​</a></h4><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><p>k, or <code>largest + 1</code> when even groups of <code>largest</code> cannot have it.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when an argument is out of range.</p><p>Source: A. S. Sorensen and K. Molmer, Phys. Rev. Lett. 86, 4431 (2001).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/functions/squeezingDepth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const squeezingDepth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  squeezingDepth as default
};
