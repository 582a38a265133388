import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LeastSquaresOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/LeastSquaresOptions.md","filePath":"api/@openqs/linalg/index/interfaces/LeastSquaresOptions.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/LeastSquaresOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / LeastSquaresOptions</p><h1 id="interface-leastsquaresoptions" tabindex="-1">Interface: LeastSquaresOptions <a class="header-anchor" href="#interface-leastsquaresoptions" aria-label="Permalink to &quot;Interface: LeastSquaresOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/least-squares.ts#L11" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/least-squares.ts:11</a></p><p>Options of <a href="./../functions/leastSquares.html">leastSquares</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="relativetolerance" tabindex="-1">relativeTolerance? <a class="header-anchor" href="#relativetolerance" aria-label="Permalink to &quot;relativeTolerance?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>relativeTolerance?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/least-squares.ts#L13" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/least-squares.ts:13</a></p><p>Diagonal elements of R below this fraction of the first count as zero; default max(m, n) eps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/LeastSquaresOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LeastSquaresOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LeastSquaresOptions as default
};
