import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hermiticityError()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/hermiticityError.md","filePath":"api/@openqs/lindblad/functions/hermiticityError.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/hermiticityError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / hermiticityError</p><h1 id="function-hermiticityerror" tabindex="-1">Function: hermiticityError() <a class="header-anchor" href="#function-hermiticityerror" aria-label="Permalink to &quot;Function: hermiticityError()&quot;">​</a></h1><blockquote><p><strong>hermiticityError</strong>(<code>operator</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/operator.ts#L115" target="_blank" rel="noreferrer">packages/lindblad/src/operators/operator.ts:115</a></p><p>max |A - A^+| over the elements: zero for a Hermitian operator.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/hermiticityError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hermiticityError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hermiticityError as default
};
