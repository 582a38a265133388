import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: ELECTRON_MASS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/ELECTRON_MASS.md","filePath":"api/@openqs/cavity-hardware/variables/ELECTRON_MASS.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/ELECTRON_MASS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / ELECTRON_MASS</p><h1 id="variable-electron-mass" tabindex="-1">Variable: ELECTRON_MASS <a class="header-anchor" href="#variable-electron-mass" aria-label="Permalink to &quot;Variable: ELECTRON\\_MASS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>ELECTRON_MASS</strong>: <code>9.1093837139e-31</code> = <code>9.109_383_713_9e-31</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L39" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:39</a></p><p>Electron mass m_e, kg; 9.1093837139(28)e-31.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/ELECTRON_MASS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ELECTRON_MASS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ELECTRON_MASS as default
};
