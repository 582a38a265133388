import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: individualLiouvillian()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/individualLiouvillian.md","filePath":"api/@openqs/collective-spin/functions/individualLiouvillian.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/individualLiouvillian.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / individualLiouvillian</p><h1 id="function-individualliouvillian" tabindex="-1">Function: individualLiouvillian() <a class="header-anchor" href="#function-individualliouvillian" aria-label="Permalink to &quot;Function: individualLiouvillian()&quot;">​</a></h1><blockquote><p><strong>individualLiouvillian</strong>(<code>model</code>, <code>spins</code>, <code>jumps</code>): <a href="./../../linalg/index/interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-liouvillian.ts#L42" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-liouvillian.ts:42</a></p><p>The Liouvillian of a collective-spin model with jumps on every single spin, on the permutation-symmetric states of N spins 1/2, as a sparse matrix on the within-j elements of <code>ladderBlocks</code>.</p><p>A jump on each spin takes |j, m&gt;&lt;j, m&#39;| to j and j +- 1: sum_n s_n rho s_n^+ has the weights (N/2 + 1) / (2j(j+1)), (N/2 + j + 1) / (2j(2j+1)) and (N/2 - j) / (2(j+1)(2j+1)).</p><p>Order (N + 1)(N + 2)(N + 3) / 6. Source: B. A. Chase and J. M. Geremia, Phys. Rev. A 78, 052101 (2008), with the sums over multiplicities carried out.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/CollectiveSpinModel.html"><code>CollectiveSpinModel</code></a></p><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h3 id="jumps" tabindex="-1">jumps <a class="header-anchor" href="#jumps" aria-label="Permalink to &quot;jumps&quot;">​</a></h3><p>readonly <a href="./../interfaces/IndividualJump.html"><code>IndividualJump</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>for parameters outside their range, or more than 100 spins.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/individualLiouvillian.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const individualLiouvillian = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  individualLiouvillian as default
};
