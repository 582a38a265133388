import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: multipoleMoments()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/multipoleMoments.md","filePath":"api/@openqs/collective-spin/functions/multipoleMoments.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/multipoleMoments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / multipoleMoments</p><h1 id="function-multipolemoments" tabindex="-1">Function: multipoleMoments() <a class="header-anchor" href="#function-multipolemoments" aria-label="Permalink to &quot;Function: multipoleMoments()&quot;">​</a></h1><blockquote><p><strong>multipoleMoments</strong>(<code>state</code>): <a href="./../interfaces/CollectiveMoments.html"><code>CollectiveMoments</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/moments.ts#L36" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/moments.ts:36</a></p><p>The moments of a state given by its multipoles; those of rank 1 and 2 are enough.</p><p>From T_10 = Jz / n1, T_11 = -J+ / (sqrt(2) n1), n1^2 = N(N+1)(N+2)/12 and T_20 = (3 Jz^2 - J^2) / n2, T_21 = -sqrt(3/2) (J+ Jz + Jz J+) / n2, T_22 = sqrt(3/2) J+^2 / n2, n2^2 = (N-1)N(N+1)(N+2)(N+3)/20.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CollectiveMoments.html"><code>CollectiveMoments</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/multipoleMoments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const multipoleMoments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  multipoleMoments as default
};
