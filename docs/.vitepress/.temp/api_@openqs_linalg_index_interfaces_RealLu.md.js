import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RealLu","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/RealLu.md","filePath":"api/@openqs/linalg/index/interfaces/RealLu.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/RealLu.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / RealLu</p><h1 id="interface-reallu" tabindex="-1">Interface: RealLu <a class="header-anchor" href="#interface-reallu" aria-label="Permalink to &quot;Interface: RealLu&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/real-lu.ts#L6" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/real-lu.ts:6</a></p><p>The factors of P a = L U of a real row-major matrix.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="factors" tabindex="-1">factors <a class="header-anchor" href="#factors" aria-label="Permalink to &quot;factors&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>factors</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/real-lu.ts#L10" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/real-lu.ts:10</a></p><p>L below the diagonal (unit diagonal not stored), U on and above it.</p><hr><h3 id="order" tabindex="-1">order <a class="header-anchor" href="#order" aria-label="Permalink to &quot;order&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>order</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/real-lu.ts#L8" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/real-lu.ts:8</a></p><p>Order n of the matrix.</p><hr><h3 id="pivots" tabindex="-1">pivots <a class="header-anchor" href="#pivots" aria-label="Permalink to &quot;pivots&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pivots</strong>: <code>Int32Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/real-lu.ts#L12" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/real-lu.ts:12</a></p><p>Row i was exchanged with row <code>pivots[i]</code>, in this order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/RealLu.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RealLu = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RealLu as default
};
