import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: identityOperator()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/identityOperator.md","filePath":"api/@openqs/lindblad/functions/identityOperator.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/identityOperator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / identityOperator</p><h1 id="function-identityoperator" tabindex="-1">Function: identityOperator() <a class="header-anchor" href="#function-identityoperator" aria-label="Permalink to &quot;Function: identityOperator()&quot;">​</a></h1><blockquote><p><strong>identityOperator</strong>(<code>factors</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/operator.ts#L46" target="_blank" rel="noreferrer">packages/lindblad/src/operators/operator.ts:46</a></p><p>The identity on a space.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="factors" tabindex="-1">factors <a class="header-anchor" href="#factors" aria-label="Permalink to &quot;factors&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a> | <a href="./../type-aliases/Space.html"><code>Space</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/identityOperator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const identityOperator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  identityOperator as default
};
