import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: displacement()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/displacement.md","filePath":"api/@openqs/lindblad/functions/displacement.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/displacement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / displacement</p><h1 id="function-displacement" tabindex="-1">Function: displacement() <a class="header-anchor" href="#function-displacement" aria-label="Permalink to &quot;Function: displacement()&quot;">​</a></h1><blockquote><p><strong>displacement</strong>(<code>basis</code>, <code>alpha</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/phase-space-operators.ts#L14" target="_blank" rel="noreferrer">packages/lindblad/src/operators/phase-space-operators.ts:14</a></p><p>The displacement operator D(alpha) = exp(alpha a^+ - alpha^* a) of the truncated mode: unitary there, and that of the untruncated mode on low photon numbers.</p><p>For a coherent state use <code>coherentState</code>, whose amplitudes are the analytic ones.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="basis" tabindex="-1">basis <a class="header-anchor" href="#basis" aria-label="Permalink to &quot;basis&quot;">​</a></h3><p><a href="./../interfaces/Basis.html"><code>Basis</code></a></p><h3 id="alpha" tabindex="-1">alpha <a class="header-anchor" href="#alpha" aria-label="Permalink to &quot;alpha&quot;">​</a></h3><p><code>number</code> | <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the basis is not a Fock basis or alpha is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/displacement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const displacement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  displacement as default
};
