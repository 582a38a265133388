import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hamiltonianAt()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/hamiltonianAt.md","filePath":"api/@openqs/lindblad/functions/hamiltonianAt.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/hamiltonianAt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / hamiltonianAt</p><h1 id="function-hamiltonianat" tabindex="-1">Function: hamiltonianAt() <a class="header-anchor" href="#function-hamiltonianat" aria-label="Permalink to &quot;Function: hamiltonianAt()&quot;">​</a></h1><blockquote><p><strong>hamiltonianAt</strong>(<code>__namedParameters</code>, <code>time</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/lindblad-system.ts#L115" target="_blank" rel="noreferrer">packages/lindblad/src/systems/lindblad-system.ts:115</a></p><p>The Hamiltonian H(t) with its drives.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/LindbladSystem.html"><code>LindbladSystem</code></a></p><h3 id="time" tabindex="-1">time <a class="header-anchor" href="#time" aria-label="Permalink to &quot;time&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/hamiltonianAt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hamiltonianAt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hamiltonianAt as default
};
