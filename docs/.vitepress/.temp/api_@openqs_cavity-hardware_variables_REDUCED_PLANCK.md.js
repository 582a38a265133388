import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: REDUCED_PLANCK","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/REDUCED_PLANCK.md","filePath":"api/@openqs/cavity-hardware/variables/REDUCED_PLANCK.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/REDUCED_PLANCK.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / REDUCED_PLANCK</p><h1 id="variable-reduced-planck" tabindex="-1">Variable: REDUCED_PLANCK <a class="header-anchor" href="#variable-reduced-planck" aria-label="Permalink to &quot;Variable: REDUCED\\_PLANCK&quot;">​</a></h1><blockquote><p><code>const</code> <strong>REDUCED_PLANCK</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L15" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:15</a></p><p>Reduced Planck constant hbar = h/(2 pi), J s (exact).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/REDUCED_PLANCK.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const REDUCED_PLANCK = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  REDUCED_PLANCK as default
};
