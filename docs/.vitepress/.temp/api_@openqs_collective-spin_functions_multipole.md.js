import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: multipole()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/multipole.md","filePath":"api/@openqs/collective-spin/functions/multipole.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/multipole.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / multipole</p><h1 id="function-multipole" tabindex="-1">Function: multipole() <a class="header-anchor" href="#function-multipole" aria-label="Permalink to &quot;Function: multipole()&quot;">​</a></h1><blockquote><p><strong>multipole</strong>(<code>state</code>, <code>k</code>, <code>q</code>): <code>object</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/multipole-state.ts#L69" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/multipole-state.ts:69</a></p><p>r_kq for either sign of q; zero beyond what the state keeps.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p><h3 id="k" tabindex="-1">k <a class="header-anchor" href="#k" aria-label="Permalink to &quot;k&quot;">​</a></h3><p><code>number</code></p><h3 id="q" tabindex="-1">q <a class="header-anchor" href="#q" aria-label="Permalink to &quot;q&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code></p><h3 id="im" tabindex="-1">im <a class="header-anchor" href="#im" aria-label="Permalink to &quot;im&quot;">​</a></h3><blockquote><p><strong>im</strong>: <code>number</code></p></blockquote><h3 id="re" tabindex="-1">re <a class="header-anchor" href="#re" aria-label="Permalink to &quot;re&quot;">​</a></h3><blockquote><p><strong>re</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/multipole.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const multipole = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  multipole as default
};
