import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: spinCovariance()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/spinCovariance.md","filePath":"api/@openqs/linear-response/functions/spinCovariance.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/spinCovariance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / spinCovariance</p><h1 id="function-spincovariance" tabindex="-1">Function: spinCovariance() <a class="header-anchor" href="#function-spincovariance" aria-label="Permalink to &quot;Function: spinCovariance()&quot;">​</a></h1><blockquote><p><strong>spinCovariance</strong>(<code>frame</code>, <code>covariance</code>): <a href="./../type-aliases/RealMatrix.html"><code>RealMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/holstein-primakoff/holstein-primakoff.ts#L89" target="_blank" rel="noreferrer">holstein-primakoff/holstein-primakoff.ts:89</a></p><p>The covariance 4 <code>&lt;J_i J_k + J_k J_i&gt;</code>/(2 N) of the spin along x, y and z that a covariance of (x, p) in a rotated frame stands for; coherent states have 1 across their mean and 0 along it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="frame" tabindex="-1">frame <a class="header-anchor" href="#frame" aria-label="Permalink to &quot;frame&quot;">​</a></h3><p><a href="./../interfaces/MeanFrame.html"><code>MeanFrame</code></a></p><p>the <code>frame</code> of <a href="./../interfaces/HolsteinPrimakoff.html">HolsteinPrimakoff</a>.</p><h3 id="covariance" tabindex="-1">covariance <a class="header-anchor" href="#covariance" aria-label="Permalink to &quot;covariance&quot;">​</a></h3><p><a href="./../type-aliases/RealMatrix.html"><code>RealMatrix</code></a></p><p>of (x, p), vacuum 1; from a larger system take the rows and columns of the spin.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/RealMatrix.html"><code>RealMatrix</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/spinCovariance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spinCovariance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spinCovariance as default
};
