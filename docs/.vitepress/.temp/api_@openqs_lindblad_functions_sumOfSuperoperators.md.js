import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sumOfSuperoperators()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/sumOfSuperoperators.md","filePath":"api/@openqs/lindblad/functions/sumOfSuperoperators.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/sumOfSuperoperators.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / sumOfSuperoperators</p><h1 id="function-sumofsuperoperators" tabindex="-1">Function: sumOfSuperoperators() <a class="header-anchor" href="#function-sumofsuperoperators" aria-label="Permalink to &quot;Function: sumOfSuperoperators()&quot;">​</a></h1><blockquote><p><strong>sumOfSuperoperators</strong>(<code>a</code>, <code>b</code>): <a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/superoperator.ts#L64" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/superoperator.ts:64</a></p><p>The sum of two superoperators.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when their spaces differ.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/sumOfSuperoperators.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sumOfSuperoperators = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sumOfSuperoperators as default
};
