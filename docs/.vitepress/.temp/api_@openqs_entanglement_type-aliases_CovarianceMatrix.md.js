import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CovarianceMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/type-aliases/CovarianceMatrix.md","filePath":"api/@openqs/entanglement/type-aliases/CovarianceMatrix.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/type-aliases/CovarianceMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / CovarianceMatrix</p><h1 id="type-alias-covariancematrix" tabindex="-1">Type Alias: CovarianceMatrix <a class="header-anchor" href="#type-alias-covariancematrix" aria-label="Permalink to &quot;Type Alias: CovarianceMatrix&quot;">​</a></h1><blockquote><p><strong>CovarianceMatrix</strong> = readonly (readonly <code>number</code>[])[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/gaussian/covariance-matrix.ts#L12" target="_blank" rel="noreferrer">gaussian/covariance-matrix.ts:12</a></p><p>A real covariance <code>&lt;q_i q_k + q_k q_i&gt;/2</code> by rows, q = (x_1, p_1, x_2, p_2, ...), vacuum 1 ([x, p] = 2i).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/type-aliases/CovarianceMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CovarianceMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CovarianceMatrix as default
};
