import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: LINEAR_X","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/LINEAR_X.md","filePath":"api/@openqs/cavity-hardware/variables/LINEAR_X.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/LINEAR_X.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / LINEAR_X</p><h1 id="variable-linear-x" tabindex="-1">Variable: LINEAR_X <a class="header-anchor" href="#variable-linear-x" aria-label="Permalink to &quot;Variable: LINEAR\\_X&quot;">​</a></h1><blockquote><p><code>const</code> <strong>LINEAR_X</strong>: <a href="./../interfaces/Polarization.html"><code>Polarization</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/polarization.ts#L35" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/polarization.ts:35</a></p><p>Linear and perpendicular to the magnetic field: x = (e_-1 - e_+1)/sqrt 2.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/LINEAR_X.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LINEAR_X = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LINEAR_X as default
};
