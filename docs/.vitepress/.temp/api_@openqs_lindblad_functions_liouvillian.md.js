import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: liouvillian()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/liouvillian.md","filePath":"api/@openqs/lindblad/functions/liouvillian.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/liouvillian.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / liouvillian</p><h1 id="function-liouvillian" tabindex="-1">Function: liouvillian() <a class="header-anchor" href="#function-liouvillian" aria-label="Permalink to &quot;Function: liouvillian()&quot;">​</a></h1><blockquote><p><strong>liouvillian</strong>(<code>system</code>, <code>time?</code>): <a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/superoperators/liouvillian.ts#L14" target="_blank" rel="noreferrer">packages/lindblad/src/superoperators/liouvillian.ts:14</a></p><p>The Liouvillian as a d^2 x d^2 sparse matrix on stacked columns, L = -i (1 (x) H - H^T (x) 1) + sum_k (conj(L_k) (x) L_k - (1 (x) L_k^+ L_k + (L_k^+ L_k)^T (x) 1)/2).</p><p>For work at size use <a href="./liouvillianAction.html">liouvillianAction</a>, which never builds it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LindbladSystem.html"><code>LindbladSystem</code></a></p><h3 id="time" tabindex="-1">time? <a class="header-anchor" href="#time" aria-label="Permalink to &quot;time?&quot;">​</a></h3><p><code>number</code> = <code>0</code></p><p>at which drives and rates are taken; default 0</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Superoperator.html"><code>Superoperator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/liouvillian.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const liouvillian = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  liouvillian as default
};
