import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: VACUUM_PERMITTIVITY","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/VACUUM_PERMITTIVITY.md","filePath":"api/@openqs/cavity-hardware/variables/VACUUM_PERMITTIVITY.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/VACUUM_PERMITTIVITY.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / VACUUM_PERMITTIVITY</p><h1 id="variable-vacuum-permittivity" tabindex="-1">Variable: VACUUM_PERMITTIVITY <a class="header-anchor" href="#variable-vacuum-permittivity" aria-label="Permalink to &quot;Variable: VACUUM\\_PERMITTIVITY&quot;">​</a></h1><blockquote><p><code>const</code> <strong>VACUUM_PERMITTIVITY</strong>: <code>8.8541878188e-12</code> = <code>8.854_187_818_8e-12</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L24" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:24</a></p><p>Vacuum electric permittivity epsilon_0, F/m; 8.8541878188(14)e-12.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/VACUUM_PERMITTIVITY.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const VACUUM_PERMITTIVITY = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  VACUUM_PERMITTIVITY as default
};
