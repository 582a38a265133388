import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: partialTranspose()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/functions/partialTranspose.md","filePath":"api/@openqs/entanglement/functions/partialTranspose.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/functions/partialTranspose.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / partialTranspose</p><h1 id="function-partialtranspose" tabindex="-1">Function: partialTranspose() <a class="header-anchor" href="#function-partialtranspose" aria-label="Permalink to &quot;Function: partialTranspose()&quot;">​</a></h1><blockquote><p><strong>partialTranspose</strong>(<code>state</code>, <code>dimensions</code>, <code>subsystems</code>): <a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/state/partial-trace.ts#L49" target="_blank" rel="noreferrer">state/partial-trace.ts:49</a></p><p>The partial transpose of a state with respect to some subsystems.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h3 id="dimensions" tabindex="-1">dimensions <a class="header-anchor" href="#dimensions" aria-label="Permalink to &quot;dimensions&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h3 id="subsystems" tabindex="-1">subsystems <a class="header-anchor" href="#subsystems" aria-label="Permalink to &quot;subsystems&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./partialTrace.html">partialTrace</a>. O(d^2).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/functions/partialTranspose.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const partialTranspose = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  partialTranspose as default
};
