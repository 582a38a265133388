import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scaled()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/scaled.md","filePath":"api/@openqs/lindblad/functions/scaled.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/scaled.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / scaled</p><h1 id="function-scaled" tabindex="-1">Function: scaled() <a class="header-anchor" href="#function-scaled" aria-label="Permalink to &quot;Function: scaled()&quot;">​</a></h1><blockquote><p><strong>scaled</strong>(<code>operator</code>, <code>factor</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/operator.ts#L64" target="_blank" rel="noreferrer">packages/lindblad/src/operators/operator.ts:64</a></p><p>The multiple factor * A.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h3 id="factor" tabindex="-1">factor <a class="header-anchor" href="#factor" aria-label="Permalink to &quot;factor&quot;">​</a></h3><p><code>number</code> | <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when <code>factor</code> is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/scaled.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scaled = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scaled as default
};
