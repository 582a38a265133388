import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: drivenDipole()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/drivenDipole.md","filePath":"api/@openqs/cavity-hardware/functions/drivenDipole.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/drivenDipole.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / drivenDipole</p><h1 id="function-drivendipole" tabindex="-1">Function: drivenDipole() <a class="header-anchor" href="#function-drivendipole" aria-label="Permalink to &quot;Function: drivenDipole()&quot;">​</a></h1><blockquote><p><strong>drivenDipole</strong>(<code>of</code>, <code>levels</code>, <code>component</code>): <a href="./../type-aliases/DipoleMoment.html"><code>DipoleMoment</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/dipole-matrix-element.ts#L94" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/dipole-matrix-element.ts:94</a></p><p>As <a href="./dipoleMatrixElement.html">dipoleMatrixElement</a>, but an error where light of the given component cannot drive the transition.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><h3 id="levels" tabindex="-1">levels <a class="header-anchor" href="#levels" aria-label="Permalink to &quot;levels&quot;">​</a></h3><h4 id="lower" tabindex="-1">lower <a class="header-anchor" href="#lower" aria-label="Permalink to &quot;lower&quot;">​</a></h4><p><a href="./../interfaces/Sublevel.html"><code>Sublevel</code></a></p><h4 id="upper" tabindex="-1">upper <a class="header-anchor" href="#upper" aria-label="Permalink to &quot;upper&quot;">​</a></h4><p><a href="./../interfaces/Sublevel.html"><code>Sublevel</code></a></p><h3 id="component" tabindex="-1">component <a class="header-anchor" href="#component" aria-label="Permalink to &quot;component&quot;">​</a></h3><p><a href="./../type-aliases/PolarizationComponent.html"><code>PolarizationComponent</code></a></p><p>+1 for sigma+ (m&#39; = m + 1), 0 for pi, -1 for sigma-.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/DipoleMoment.html"><code>DipoleMoment</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>with the component that would couple the levels, or with the reason why none does.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/drivenDipole.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const drivenDipole = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  drivenDipole as default
};
