import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: SIGMA_PLUS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/SIGMA_PLUS.md","filePath":"api/@openqs/cavity-hardware/variables/SIGMA_PLUS.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/SIGMA_PLUS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / SIGMA_PLUS</p><h1 id="variable-sigma-plus" tabindex="-1">Variable: SIGMA_PLUS <a class="header-anchor" href="#variable-sigma-plus" aria-label="Permalink to &quot;Variable: SIGMA\\_PLUS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>SIGMA_PLUS</strong>: <a href="./../interfaces/Polarization.html"><code>Polarization</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/polarization.ts#L33" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/polarization.ts:33</a></p><p>Raises m by one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/SIGMA_PLUS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SIGMA_PLUS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SIGMA_PLUS as default
};
