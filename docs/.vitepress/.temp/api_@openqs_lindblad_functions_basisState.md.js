import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: basisState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/basisState.md","filePath":"api/@openqs/lindblad/functions/basisState.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/basisState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / basisState</p><h1 id="function-basisstate" tabindex="-1">Function: basisState() <a class="header-anchor" href="#function-basisstate" aria-label="Permalink to &quot;Function: basisState()&quot;">​</a></h1><blockquote><p><strong>basisState</strong>(<code>basis</code>, <code>index</code>): <a href="./../interfaces/Ket.html"><code>Ket</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/ket.ts#L55" target="_blank" rel="noreferrer">packages/lindblad/src/states/ket.ts:55</a></p><p>The basis state of a given index: the photon number of a mode, 0 for the highest m of a spin.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="basis" tabindex="-1">basis <a class="header-anchor" href="#basis" aria-label="Permalink to &quot;basis&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a></p><h3 id="index" tabindex="-1">index <a class="header-anchor" href="#index" aria-label="Permalink to &quot;index&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Ket.html"><code>Ket</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the index lies outside the basis.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/basisState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const basisState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  basisState as default
};
