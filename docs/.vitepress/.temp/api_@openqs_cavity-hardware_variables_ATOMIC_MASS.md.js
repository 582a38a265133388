import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: ATOMIC_MASS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/ATOMIC_MASS.md","filePath":"api/@openqs/cavity-hardware/variables/ATOMIC_MASS.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/ATOMIC_MASS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / ATOMIC_MASS</p><h1 id="variable-atomic-mass" tabindex="-1">Variable: ATOMIC_MASS <a class="header-anchor" href="#variable-atomic-mass" aria-label="Permalink to &quot;Variable: ATOMIC\\_MASS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>ATOMIC_MASS</strong>: <code>1.66053906892e-27</code> = <code>1.660_539_068_92e-27</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L36" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:36</a></p><p>Atomic mass constant m_u, kg; 1.66053906892(52)e-27.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/ATOMIC_MASS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ATOMIC_MASS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ATOMIC_MASS as default
};
