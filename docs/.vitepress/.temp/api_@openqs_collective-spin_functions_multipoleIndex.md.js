import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: multipoleIndex()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/multipoleIndex.md","filePath":"api/@openqs/collective-spin/functions/multipoleIndex.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/multipoleIndex.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / multipoleIndex</p><h1 id="function-multipoleindex" tabindex="-1">Function: multipoleIndex() <a class="header-anchor" href="#function-multipoleindex" aria-label="Permalink to &quot;Function: multipoleIndex()&quot;">​</a></h1><blockquote><p><strong>multipoleIndex</strong>(<code>k</code>, <code>q</code>, <code>maximumProjection?</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/multipole-state.ts#L19" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/multipole-state.ts:19</a></p><p>Position of (k, q), q &gt;= 0, in the triangle of multipoles, whose rows are cut off at q = maximumProjection.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="k" tabindex="-1">k <a class="header-anchor" href="#k" aria-label="Permalink to &quot;k&quot;">​</a></h3><p><code>number</code></p><h3 id="q" tabindex="-1">q <a class="header-anchor" href="#q" aria-label="Permalink to &quot;q&quot;">​</a></h3><p><code>number</code></p><h3 id="maximumprojection" tabindex="-1">maximumProjection? <a class="header-anchor" href="#maximumprojection" aria-label="Permalink to &quot;maximumProjection?&quot;">​</a></h3><p><code>number</code> = <code>k</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/multipoleIndex.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const multipoleIndex = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  multipoleIndex as default
};
