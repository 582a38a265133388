import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Superoperator","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/Superoperator.md","filePath":"api/@openqs/lindblad/interfaces/Superoperator.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/Superoperator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / Superoperator</p><h1 id="interface-superoperator" tabindex="-1">Interface: Superoperator <a class="header-anchor" href="#interface-superoperator" aria-label="Permalink to &quot;Interface: Superoperator&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/superoperator.ts#L16" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/superoperator.ts:16</a></p><p>A linear map of operators, as a d^2 x d^2 sparse matrix on stacked columns; see <a href="./../functions/vectorize.html">vectorize</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>matrix</strong>: <a href="./../../linalg/index/interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/superoperator.ts#L20" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/superoperator.ts:20</a></p><p>d^2 x d^2 for dimension d.</p><hr><h3 id="space" tabindex="-1">space <a class="header-anchor" href="#space" aria-label="Permalink to &quot;space&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>space</strong>: <a href="./../type-aliases/Space.html"><code>Space</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/superoperator.ts#L18" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/superoperator.ts:18</a></p><p>Of the operators that it maps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/Superoperator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Superoperator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Superoperator as default
};
