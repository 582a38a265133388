import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ExponentialResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/ExponentialResult.md","filePath":"api/@openqs/linalg/index/interfaces/ExponentialResult.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/ExponentialResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / ExponentialResult</p><h1 id="interface-exponentialresult" tabindex="-1">Interface: ExponentialResult <a class="header-anchor" href="#interface-exponentialresult" aria-label="Permalink to &quot;Interface: ExponentialResult&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/exponential.ts#L17" target="_blank" rel="noreferrer">packages/linalg/src/krylov/exponential.ts:17</a></p><p>exp((t - t_0) A) v at the requested times.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="errorestimate" tabindex="-1">errorEstimate <a class="header-anchor" href="#errorestimate" aria-label="Permalink to &quot;errorEstimate&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>errorEstimate</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/exponential.ts#L21" target="_blank" rel="noreferrer">packages/linalg/src/krylov/exponential.ts:21</a></p><p>Sum over the substeps of their estimated errors, relative to the norm of the vector at each.</p><hr><h3 id="iterations" tabindex="-1">iterations <a class="header-anchor" href="#iterations" aria-label="Permalink to &quot;iterations&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>iterations</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/exponential.ts#L23" target="_blank" rel="noreferrer">packages/linalg/src/krylov/exponential.ts:23</a></p><p>Products (for <code>rationalExponential</code>, solves) that were made.</p><hr><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>states</strong>: readonly <a href="./ComplexVector.html"><code>ComplexVector</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/krylov/exponential.ts#L19" target="_blank" rel="noreferrer">packages/linalg/src/krylov/exponential.ts:19</a></p><p>One vector for each requested time, in their order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/ExponentialResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExponentialResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExponentialResult as default
};
