import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: LINEAR_Y","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/LINEAR_Y.md","filePath":"api/@openqs/cavity-hardware/variables/LINEAR_Y.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/LINEAR_Y.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / LINEAR_Y</p><h1 id="variable-linear-y" tabindex="-1">Variable: LINEAR_Y <a class="header-anchor" href="#variable-linear-y" aria-label="Permalink to &quot;Variable: LINEAR\\_Y&quot;">​</a></h1><blockquote><p><code>const</code> <strong>LINEAR_Y</strong>: <a href="./../interfaces/Polarization.html"><code>Polarization</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/polarization.ts#L41" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/polarization.ts:41</a></p><p>Linear and perpendicular to the magnetic field and to x: y = i (e_-1 + e_+1)/sqrt 2.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/LINEAR_Y.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LINEAR_Y = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LINEAR_Y as default
};
