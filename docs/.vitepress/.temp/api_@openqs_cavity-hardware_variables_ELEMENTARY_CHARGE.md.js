import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: ELEMENTARY_CHARGE","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/ELEMENTARY_CHARGE.md","filePath":"api/@openqs/cavity-hardware/variables/ELEMENTARY_CHARGE.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/ELEMENTARY_CHARGE.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / ELEMENTARY_CHARGE</p><h1 id="variable-elementary-charge" tabindex="-1">Variable: ELEMENTARY_CHARGE <a class="header-anchor" href="#variable-elementary-charge" aria-label="Permalink to &quot;Variable: ELEMENTARY\\_CHARGE&quot;">​</a></h1><blockquote><p><code>const</code> <strong>ELEMENTARY_CHARGE</strong>: <code>1.602176634e-19</code> = <code>1.602_176_634e-19</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L21" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:21</a></p><p>Elementary charge e, C (exact).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/ELEMENTARY_CHARGE.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ELEMENTARY_CHARGE = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ELEMENTARY_CHARGE as default
};
