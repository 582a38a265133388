import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withAdjoint()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/withAdjoint.md","filePath":"api/@openqs/lindblad/functions/withAdjoint.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/withAdjoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / withAdjoint</p><h1 id="function-withadjoint" tabindex="-1">Function: withAdjoint() <a class="header-anchor" href="#function-withadjoint" aria-label="Permalink to &quot;Function: withAdjoint()&quot;">​</a></h1><blockquote><p><strong>withAdjoint</strong>(<code>operator</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/operator.ts#L100" target="_blank" rel="noreferrer">packages/lindblad/src/operators/operator.ts:100</a></p><p>A + A^+, such as the &quot;+ h.c.&quot; of a coupling.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/withAdjoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withAdjoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withAdjoint as default
};
