import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Eigen","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/Eigen.md","filePath":"api/@openqs/linalg/index/interfaces/Eigen.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/Eigen.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Eigen</p><h1 id="interface-eigen" tabindex="-1">Interface: Eigen <a class="header-anchor" href="#interface-eigen" aria-label="Permalink to &quot;Interface: Eigen&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/eigen.ts#L15" target="_blank" rel="noreferrer">packages/linalg/src/eigen/eigen.ts:15</a></p><p>Eigenvalues and right eigenvectors of a general matrix.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./TwoSidedEigen.html"><code>TwoSidedEigen</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>values</strong>: <a href="./ComplexVector.html"><code>ComplexVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/eigen.ts#L17" target="_blank" rel="noreferrer">packages/linalg/src/eigen/eigen.ts:17</a></p><p>Eigenvalues in no particular order.</p><hr><h3 id="vectors" tabindex="-1">vectors <a class="header-anchor" href="#vectors" aria-label="Permalink to &quot;vectors&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vectors</strong>: <a href="./ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/eigen.ts#L19" target="_blank" rel="noreferrer">packages/linalg/src/eigen/eigen.ts:19</a></p><p>Column k is the eigenvector of value k, a v = lambda v, with ||v|| = 1.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/Eigen.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Eigen = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Eigen as default
};
