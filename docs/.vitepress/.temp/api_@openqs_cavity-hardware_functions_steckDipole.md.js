import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: steckDipole()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/steckDipole.md","filePath":"api/@openqs/cavity-hardware/functions/steckDipole.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/steckDipole.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / steckDipole</p><h1 id="function-steckdipole" tabindex="-1">Function: steckDipole() <a class="header-anchor" href="#function-steckdipole" aria-label="Permalink to &quot;Function: steckDipole()&quot;">​</a></h1><blockquote><p><strong>steckDipole</strong>(<code>dipole</code>, <code>J</code>): <a href="./../type-aliases/DipoleMoment.html"><code>DipoleMoment</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/reduced-dipole.ts#L33" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/reduced-dipole.ts:33</a></p><p>A catalogued reduced dipole in C m and Steck&#39;s convention, whatever its own; <code>J</code> is that of the lower level.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dipole" tabindex="-1">dipole <a class="header-anchor" href="#dipole" aria-label="Permalink to &quot;dipole&quot;">​</a></h3><p><a href="./../interfaces/ReducedDipole.html"><code>ReducedDipole</code></a></p><h3 id="j" tabindex="-1">J <a class="header-anchor" href="#j" aria-label="Permalink to &quot;J&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/DipoleMoment.html"><code>DipoleMoment</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/steckDipole.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const steckDipole = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  steckDipole as default
};
