import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: BOHR_MAGNETON","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/BOHR_MAGNETON.md","filePath":"api/@openqs/cavity-hardware/variables/BOHR_MAGNETON.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/BOHR_MAGNETON.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / BOHR_MAGNETON</p><h1 id="variable-bohr-magneton" tabindex="-1">Variable: BOHR_MAGNETON <a class="header-anchor" href="#variable-bohr-magneton" aria-label="Permalink to &quot;Variable: BOHR\\_MAGNETON&quot;">​</a></h1><blockquote><p><code>const</code> <strong>BOHR_MAGNETON</strong>: <code>9.2740100657e-24</code> = <code>9.274_010_065_7e-24</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L27" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:27</a></p><p>Bohr magneton mu_B, J/T; 9.2740100657(29)e-24.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/BOHR_MAGNETON.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BOHR_MAGNETON = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BOHR_MAGNETON as default
};
