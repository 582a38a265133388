import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: spinCoherentState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/spinCoherentState.md","filePath":"api/@openqs/lindblad/functions/spinCoherentState.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/spinCoherentState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / spinCoherentState</p><h1 id="function-spincoherentstate" tabindex="-1">Function: spinCoherentState() <a class="header-anchor" href="#function-spincoherentstate" aria-label="Permalink to &quot;Function: spinCoherentState()&quot;">​</a></h1><blockquote><p><strong>spinCoherentState</strong>(<code>basis</code>, <code>theta</code>, <code>phi</code>): <a href="./../interfaces/Ket.html"><code>Ket</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/spin-states.ts#L14" target="_blank" rel="noreferrer">packages/lindblad/src/states/spin-states.ts:14</a></p><p>The spin coherent state that points along (sin theta cos phi, sin theta sin phi, cos theta): c_m = sqrt(C(2j, j + m)) cos(theta/2)^(j + m) (e^(i phi) sin(theta/2))^(j - m).</p><p>The amplitudes are summed up as logarithms, so that j = 1000 does not overflow.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="basis" tabindex="-1">basis <a class="header-anchor" href="#basis" aria-label="Permalink to &quot;basis&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a></p><h3 id="theta" tabindex="-1">theta <a class="header-anchor" href="#theta" aria-label="Permalink to &quot;theta&quot;">​</a></h3><p><code>number</code></p><h3 id="phi" tabindex="-1">phi <a class="header-anchor" href="#phi" aria-label="Permalink to &quot;phi&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Ket.html"><code>Ket</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the basis is not that of a spin or an angle is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/spinCoherentState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spinCoherentState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spinCoherentState as default
};
