import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dickeHamiltonian()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/dickeHamiltonian.md","filePath":"api/@openqs/collective-spin/functions/dickeHamiltonian.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/dickeHamiltonian.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / dickeHamiltonian</p><h1 id="function-dickehamiltonian" tabindex="-1">Function: dickeHamiltonian() <a class="header-anchor" href="#function-dickehamiltonian" aria-label="Permalink to &quot;Function: dickeHamiltonian()&quot;">​</a></h1><blockquote><p><strong>dickeHamiltonian</strong>(<code>model</code>, <code>spins</code>): <a href="./../../linalg/index/interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dicke/liouvillian.ts#L40" target="_blank" rel="noreferrer">packages/collective-spin/src/dicke/liouvillian.ts:40</a></p><p>H = field . J + (1/N) J . interaction . J in the Dicke basis, sparse.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/CollectiveSpinModel.html"><code>CollectiveSpinModel</code></a></p><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/SparseMatrix.html"><code>SparseMatrix</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/dickeHamiltonian.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dickeHamiltonian = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dickeHamiltonian as default
};
