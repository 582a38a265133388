import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dickeMoments()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/dickeMoments.md","filePath":"api/@openqs/collective-spin/functions/dickeMoments.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/dickeMoments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / dickeMoments</p><h1 id="function-dickemoments" tabindex="-1">Function: dickeMoments() <a class="header-anchor" href="#function-dickemoments" aria-label="Permalink to &quot;Function: dickeMoments()&quot;">​</a></h1><blockquote><p><strong>dickeMoments</strong>(<code>matrix</code>): <a href="./../interfaces/CollectiveMoments.html"><code>CollectiveMoments</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dicke/moments.ts#L10" target="_blank" rel="noreferrer">packages/collective-spin/src/dicke/moments.ts:10</a></p><p>The moments of a density matrix in the Dicke basis, by traces with products of operators.</p><p>Cost: O(N^3); a state that is given by its multipoles has its moments for nothing.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CollectiveMoments.html"><code>CollectiveMoments</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/dickeMoments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dickeMoments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dickeMoments as default
};
