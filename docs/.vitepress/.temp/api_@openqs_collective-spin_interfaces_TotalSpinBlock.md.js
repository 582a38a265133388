import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TotalSpinBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/TotalSpinBlock.md","filePath":"api/@openqs/collective-spin/interfaces/TotalSpinBlock.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/TotalSpinBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / TotalSpinBlock</p><h1 id="interface-totalspinblock" tabindex="-1">Interface: TotalSpinBlock <a class="header-anchor" href="#interface-totalspinblock" aria-label="Permalink to &quot;Interface: TotalSpinBlock&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-steady-state.ts#L24" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-steady-state.ts:24</a></p><p>The part of a permutation-symmetric state with one total spin j, summed over its multiplicity.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>matrix</strong>: <a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-steady-state.ts#L28" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-steady-state.ts:28</a></p><p>(2j + 1) x (2j + 1), m = j .. -j; its trace is the probability of j.</p><hr><h3 id="twicespin" tabindex="-1">twiceSpin <a class="header-anchor" href="#twicespin" aria-label="Permalink to &quot;twiceSpin&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>twiceSpin</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-steady-state.ts#L26" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-steady-state.ts:26</a></p><p>2j of the block, from N downwards in steps of 2.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/TotalSpinBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TotalSpinBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TotalSpinBlock as default
};
