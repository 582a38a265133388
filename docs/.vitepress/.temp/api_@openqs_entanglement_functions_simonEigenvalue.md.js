import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: simonEigenvalue()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/functions/simonEigenvalue.md","filePath":"api/@openqs/entanglement/functions/simonEigenvalue.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/functions/simonEigenvalue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / simonEigenvalue</p><h1 id="function-simoneigenvalue" tabindex="-1">Function: simonEigenvalue() <a class="header-anchor" href="#function-simoneigenvalue" aria-label="Permalink to &quot;Function: simonEigenvalue()&quot;">​</a></h1><blockquote><p><strong>simonEigenvalue</strong>(<code>covariance</code>, <code>modes</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/gaussian/gaussian-entanglement.ts#L21" target="_blank" rel="noreferrer">gaussian/gaussian-entanglement.ts:21</a></p><p>The smallest symplectic eigenvalue of the partially transposed covariance of a Gaussian state. Below 1 the two sides are entangled (positive partial transpose violated); for one mode against any number the converse holds as well.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="covariance" tabindex="-1">covariance <a class="header-anchor" href="#covariance" aria-label="Permalink to &quot;covariance&quot;">​</a></h3><p><a href="./../type-aliases/CovarianceMatrix.html"><code>CovarianceMatrix</code></a></p><p>vacuum 1, see <a href="./../type-aliases/CovarianceMatrix.html">CovarianceMatrix</a>.</p><h3 id="modes" tabindex="-1">modes <a class="header-anchor" href="#modes" aria-label="Permalink to &quot;modes&quot;">​</a></h3><p>readonly <code>number</code>[]</p><p>indices of the modes on one side of the cut.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>on a wrong shape.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the matrix is not the covariance of a quantum state or a mode does not exist. O(m^3).</p><p>Source: R. Simon, Phys. Rev. Lett. 84, 2726 (2000); R. F. Werner and M. M. Wolf, Phys. Rev. Lett. 86, 3658 (2001).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/functions/simonEigenvalue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const simonEigenvalue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  simonEigenvalue as default
};
