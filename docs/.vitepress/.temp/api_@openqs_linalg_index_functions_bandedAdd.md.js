import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: bandedAdd()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/bandedAdd.md","filePath":"api/@openqs/linalg/index/functions/bandedAdd.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/bandedAdd.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / bandedAdd</p><h1 id="function-bandedadd" tabindex="-1">Function: bandedAdd() <a class="header-anchor" href="#function-bandedadd" aria-label="Permalink to &quot;Function: bandedAdd()&quot;">​</a></h1><blockquote><p><strong>bandedAdd</strong>(<code>matrix</code>, <code>__namedParameters</code>, <code>value</code>): <code>void</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/banded/banded-matrix.ts#L63" target="_blank" rel="noreferrer">packages/linalg/src/banded/banded-matrix.ts:63</a></p><p>Adds <code>value</code> to element [row, column] in place.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/BandedMatrix.html"><code>BandedMatrix</code></a></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p>readonly [<code>number</code>, <code>number</code>]</p><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>number</code> | <a href="./../interfaces/Complex.html"><code>Complex</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the element lies outside the band or the value is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/bandedAdd.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bandedAdd = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bandedAdd as default
};
