import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: BOLTZMANN","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/BOLTZMANN.md","filePath":"api/@openqs/cavity-hardware/variables/BOLTZMANN.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/BOLTZMANN.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / BOLTZMANN</p><h1 id="variable-boltzmann" tabindex="-1">Variable: BOLTZMANN <a class="header-anchor" href="#variable-boltzmann" aria-label="Permalink to &quot;Variable: BOLTZMANN&quot;">​</a></h1><blockquote><p><code>const</code> <strong>BOLTZMANN</strong>: <code>1.380649e-23</code> = <code>1.380_649e-23</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L18" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:18</a></p><p>Boltzmann constant k_B, J/K (exact).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/BOLTZMANN.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BOLTZMANN = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BOLTZMANN as default
};
