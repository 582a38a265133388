import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: LINEAR_Z","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/LINEAR_Z.md","filePath":"api/@openqs/cavity-hardware/variables/LINEAR_Z.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/LINEAR_Z.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / LINEAR_Z</p><h1 id="variable-linear-z" tabindex="-1">Variable: LINEAR_Z <a class="header-anchor" href="#variable-linear-z" aria-label="Permalink to &quot;Variable: LINEAR\\_Z&quot;">​</a></h1><blockquote><p><code>const</code> <strong>LINEAR_Z</strong>: <a href="./../interfaces/Polarization.html"><code>Polarization</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/polarization.ts#L31" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/polarization.ts:31</a></p><p>Linear along the magnetic field (pi): leaves m alone.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/LINEAR_Z.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LINEAR_Z = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LINEAR_Z as default
};
