import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: SPEED_OF_LIGHT","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/SPEED_OF_LIGHT.md","filePath":"api/@openqs/cavity-hardware/variables/SPEED_OF_LIGHT.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/SPEED_OF_LIGHT.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / SPEED_OF_LIGHT</p><h1 id="variable-speed-of-light" tabindex="-1">Variable: SPEED_OF_LIGHT <a class="header-anchor" href="#variable-speed-of-light" aria-label="Permalink to &quot;Variable: SPEED\\_OF\\_LIGHT&quot;">​</a></h1><blockquote><p><code>const</code> <strong>SPEED_OF_LIGHT</strong>: <code>299792458</code> = <code>299_792_458</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L9" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:9</a></p><p>Speed of light c, m/s (exact).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/SPEED_OF_LIGHT.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SPEED_OF_LIGHT = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SPEED_OF_LIGHT as default
};
