import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: applySuperoperator()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/applySuperoperator.md","filePath":"api/@openqs/lindblad/functions/applySuperoperator.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/applySuperoperator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / applySuperoperator</p><h1 id="function-applysuperoperator" tabindex="-1">Function: applySuperoperator() <a class="header-anchor" href="#function-applysuperoperator" aria-label="Permalink to &quot;Function: applySuperoperator()&quot;">​</a></h1><blockquote><p><strong>applySuperoperator</strong>(<code>map</code>, <code>state</code>): <a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/superoperator.ts#L79" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/superoperator.ts:79</a></p><p>The image of an operator under a superoperator.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="map" tabindex="-1">map <a class="header-anchor" href="#map" aria-label="Permalink to &quot;map&quot;">​</a></h3><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the spaces differ.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/applySuperoperator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const applySuperoperator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  applySuperoperator as default
};
