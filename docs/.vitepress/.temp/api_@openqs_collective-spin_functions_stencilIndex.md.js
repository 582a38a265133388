import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: stencilIndex()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/stencilIndex.md","filePath":"api/@openqs/collective-spin/functions/stencilIndex.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/stencilIndex.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / stencilIndex</p><h1 id="function-stencilindex" tabindex="-1">Function: stencilIndex() <a class="header-anchor" href="#function-stencilindex" aria-label="Permalink to &quot;Function: stencilIndex()&quot;">​</a></h1><blockquote><p><strong>stencilIndex</strong>(<code>dk</code>, <code>dq</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/stencil.ts#L9" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/stencil.ts:9</a></p><p>Position of the coupling (dk, dq) in a stencil.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dk" tabindex="-1">dk <a class="header-anchor" href="#dk" aria-label="Permalink to &quot;dk&quot;">​</a></h3><p><code>number</code></p><h3 id="dq" tabindex="-1">dq <a class="header-anchor" href="#dq" aria-label="Permalink to &quot;dq&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/stencilIndex.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stencilIndex = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stencilIndex as default
};
