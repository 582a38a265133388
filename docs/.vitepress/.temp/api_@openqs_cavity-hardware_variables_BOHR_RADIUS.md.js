import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: BOHR_RADIUS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/BOHR_RADIUS.md","filePath":"api/@openqs/cavity-hardware/variables/BOHR_RADIUS.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/BOHR_RADIUS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / BOHR_RADIUS</p><h1 id="variable-bohr-radius" tabindex="-1">Variable: BOHR_RADIUS <a class="header-anchor" href="#variable-bohr-radius" aria-label="Permalink to &quot;Variable: BOHR\\_RADIUS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>BOHR_RADIUS</strong>: <code>5.29177210544e-11</code> = <code>5.291_772_105_44e-11</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L33" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:33</a></p><p>Bohr radius a_0, m; 5.29177210544(82)e-11.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/BOHR_RADIUS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BOHR_RADIUS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BOHR_RADIUS as default
};
