import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: driftEigenvalues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/driftEigenvalues.md","filePath":"api/@openqs/linear-response/functions/driftEigenvalues.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/driftEigenvalues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / driftEigenvalues</p><h1 id="function-drifteigenvalues" tabindex="-1">Function: driftEigenvalues() <a class="header-anchor" href="#function-drifteigenvalues" aria-label="Permalink to &quot;Function: driftEigenvalues()&quot;">​</a></h1><blockquote><p><strong>driftEigenvalues</strong>(<code>system</code>): <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/drift.ts#L31" target="_blank" rel="noreferrer">linear-system/drift.ts:31</a></p><p>Eigenvalues of the drift, largest real part first; resonances are at their imaginary parts, widths (HWHM) are minus their real parts. O(m^3).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LinearSystem.html"><code>LinearSystem</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./driftMatrix.html">driftMatrix</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/driftEigenvalues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const driftEigenvalues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  driftEigenvalues as default
};
