import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MAXIMUM_SPINS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/variables/MAXIMUM_SPINS.md","filePath":"api/@openqs/collective-spin/variables/MAXIMUM_SPINS.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/variables/MAXIMUM_SPINS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / MAXIMUM_SPINS</p><h1 id="variable-maximum-spins" tabindex="-1">Variable: MAXIMUM_SPINS <a class="header-anchor" href="#variable-maximum-spins" aria-label="Permalink to &quot;Variable: MAXIMUM\\_SPINS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MAXIMUM_SPINS</strong>: <code>1000000000</code> = <code>1e9</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L37" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:37</a></p><p>Largest number of spins accepted: the multipole coefficients stay exact to rounding up to here.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/variables/MAXIMUM_SPINS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MAXIMUM_SPINS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MAXIMUM_SPINS as default
};
