import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: photonNumber()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/photonNumber.md","filePath":"api/@openqs/lindblad/functions/photonNumber.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/photonNumber.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / photonNumber</p><h1 id="function-photonnumber" tabindex="-1">Function: photonNumber() <a class="header-anchor" href="#function-photonnumber" aria-label="Permalink to &quot;Function: photonNumber()&quot;">​</a></h1><blockquote><p><strong>photonNumber</strong>(<code>basis</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/fock.ts#L28" target="_blank" rel="noreferrer">packages/lindblad/src/operators/fock.ts:28</a></p><p>The photon number a^+ a.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="basis" tabindex="-1">basis <a class="header-anchor" href="#basis" aria-label="Permalink to &quot;basis&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the basis is not a Fock basis.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/photonNumber.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const photonNumber = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  photonNumber as default
};
