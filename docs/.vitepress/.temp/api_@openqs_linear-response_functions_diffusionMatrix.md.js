import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: diffusionMatrix()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/diffusionMatrix.md","filePath":"api/@openqs/linear-response/functions/diffusionMatrix.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/diffusionMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / diffusionMatrix</p><h1 id="function-diffusionmatrix" tabindex="-1">Function: diffusionMatrix() <a class="header-anchor" href="#function-diffusionmatrix" aria-label="Permalink to &quot;Function: diffusionMatrix()&quot;">​</a></h1><blockquote><p><strong>diffusionMatrix</strong>(<code>system</code>, <code>inputs?</code>): <a href="./../type-aliases/RealMatrix.html"><code>RealMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/covariance.ts#L15" target="_blank" rel="noreferrer">linear-system/covariance.ts:15</a></p><p>The diffusion matrix D = B V_in B^T of dV/dt = A V + V A^T + D, V_ij = <code>&lt;q_i q_j + q_j q_i&gt;/2</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LinearSystem.html"><code>LinearSystem</code></a></p><h3 id="inputs" tabindex="-1">inputs? <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs?&quot;">​</a></h3><p><a href="./../type-aliases/InputStates.html"><code>InputStates</code></a> = <code>{}</code></p><p>states of the incoming fields, by port; default vacuum everywhere.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/RealMatrix.html"><code>RealMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./driftMatrix.html">driftMatrix</a>; InvalidArgumentError for a port that is not there.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/diffusionMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const diffusionMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  diffusionMatrix as default
};
