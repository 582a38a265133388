import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scaledSuperoperator()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/scaledSuperoperator.md","filePath":"api/@openqs/lindblad/functions/scaledSuperoperator.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/scaledSuperoperator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / scaledSuperoperator</p><h1 id="function-scaledsuperoperator" tabindex="-1">Function: scaledSuperoperator() <a class="header-anchor" href="#function-scaledsuperoperator" aria-label="Permalink to &quot;Function: scaledSuperoperator()&quot;">​</a></h1><blockquote><p><strong>scaledSuperoperator</strong>(<code>a</code>, <code>factor</code>): <a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/superoperator.ts#L70" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/superoperator.ts:70</a></p><p>A multiple of a superoperator.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p><h3 id="factor" tabindex="-1">factor <a class="header-anchor" href="#factor" aria-label="Permalink to &quot;factor&quot;">​</a></h3><p><code>number</code> | <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/scaledSuperoperator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scaledSuperoperator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scaledSuperoperator as default
};
