import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sum()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/sum.md","filePath":"api/@openqs/lindblad/functions/sum.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/sum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / sum</p><h1 id="function-sum" tabindex="-1">Function: sum() <a class="header-anchor" href="#function-sum" aria-label="Permalink to &quot;Function: sum()&quot;">​</a></h1><blockquote><p><strong>sum</strong>(...<code>operators</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/operator.ts#L56" target="_blank" rel="noreferrer">packages/lindblad/src/operators/operator.ts:56</a></p><p>The sum of operators on one space.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="operators" tabindex="-1">operators <a class="header-anchor" href="#operators" aria-label="Permalink to &quot;operators&quot;">​</a></h3><p>...readonly <a href="./../interfaces/Operator.html"><code>Operator</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when two of them act on different spaces; the text names both.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/sum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sum as default
};
