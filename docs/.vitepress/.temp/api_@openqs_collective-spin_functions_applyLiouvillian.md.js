import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: applyLiouvillian()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/applyLiouvillian.md","filePath":"api/@openqs/collective-spin/functions/applyLiouvillian.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/applyLiouvillian.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / applyLiouvillian</p><h1 id="function-applyliouvillian" tabindex="-1">Function: applyLiouvillian() <a class="header-anchor" href="#function-applyliouvillian" aria-label="Permalink to &quot;Function: applyLiouvillian()&quot;">​</a></h1><blockquote><p><strong>applyLiouvillian</strong>(<code>stencil</code>, <code>state</code>): <a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/residual.ts#L10" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/residual.ts:10</a></p><p>Applies the Liouvillian to a truncated state without truncating the result: L rho has one order and two projections more (where there are), so that its norm includes what the truncation leaves over.</p><p>Cost: 15 complex products per multipole.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="stencil" tabindex="-1">stencil <a class="header-anchor" href="#stencil" aria-label="Permalink to &quot;stencil&quot;">​</a></h3><p><a href="./../interfaces/MultipoleStencil.html"><code>MultipoleStencil</code></a></p><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/applyLiouvillian.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const applyLiouvillian = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  applyLiouvillian as default
};
