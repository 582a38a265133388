import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: NUCLEAR_MAGNETON","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/NUCLEAR_MAGNETON.md","filePath":"api/@openqs/cavity-hardware/variables/NUCLEAR_MAGNETON.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/NUCLEAR_MAGNETON.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / NUCLEAR_MAGNETON</p><h1 id="variable-nuclear-magneton" tabindex="-1">Variable: NUCLEAR_MAGNETON <a class="header-anchor" href="#variable-nuclear-magneton" aria-label="Permalink to &quot;Variable: NUCLEAR\\_MAGNETON&quot;">​</a></h1><blockquote><p><code>const</code> <strong>NUCLEAR_MAGNETON</strong>: <code>5.0507837393e-27</code> = <code>5.050_783_739_3e-27</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L30" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:30</a></p><p>Nuclear magneton mu_N, J/T; 5.0507837393(16)e-27.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/NUCLEAR_MAGNETON.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NUCLEAR_MAGNETON = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NUCLEAR_MAGNETON as default
};
