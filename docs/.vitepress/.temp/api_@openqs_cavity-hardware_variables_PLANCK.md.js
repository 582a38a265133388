import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: PLANCK","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/PLANCK.md","filePath":"api/@openqs/cavity-hardware/variables/PLANCK.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/PLANCK.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / PLANCK</p><h1 id="variable-planck" tabindex="-1">Variable: PLANCK <a class="header-anchor" href="#variable-planck" aria-label="Permalink to &quot;Variable: PLANCK&quot;">​</a></h1><blockquote><p><code>const</code> <strong>PLANCK</strong>: <code>6.62607015e-34</code> = <code>6.626_070_15e-34</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L12" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:12</a></p><p>Planck constant h, J s (exact).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/PLANCK.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PLANCK = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PLANCK as default
};
