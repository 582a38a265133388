import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: qubitBasis()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/qubitBasis.md","filePath":"api/@openqs/lindblad/functions/qubitBasis.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/qubitBasis.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / qubitBasis</p><h1 id="function-qubitbasis" tabindex="-1">Function: qubitBasis() <a class="header-anchor" href="#function-qubitbasis" aria-label="Permalink to &quot;Function: qubitBasis()&quot;">​</a></h1><blockquote><p><strong>qubitBasis</strong>(<code>label</code>): <a href="./../interfaces/Basis.html"><code>Basis</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/space/basis.ts#L40" target="_blank" rel="noreferrer">packages/lindblad/src/space/basis.ts:40</a></p><p>A two-level system as a spin 1/2: the excited state (up) first, then the ground state (down).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Basis.html"><code>Basis</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/qubitBasis.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const qubitBasis = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  qubitBasis as default
};
