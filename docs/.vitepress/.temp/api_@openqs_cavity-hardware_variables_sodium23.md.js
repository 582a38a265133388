import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: sodium23","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/sodium23.md","filePath":"api/@openqs/cavity-hardware/variables/sodium23.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/sodium23.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / sodium23</p><h1 id="variable-sodium23" tabindex="-1">Variable: sodium23 <a class="header-anchor" href="#variable-sodium23" aria-label="Permalink to &quot;Variable: sodium23&quot;">​</a></h1><blockquote><p><code>const</code> <strong>sodium23</strong>: <a href="./../interfaces/AlkaliSpecies.html"><code>AlkaliSpecies</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/species/sodium-23.ts#L5" target="_blank" rel="noreferrer">packages/cavity-hardware/src/species/sodium-23.ts:5</a></p><p>Sodium-23: hyperfine constants, g factors and D lines.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/sodium23.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sodium23 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sodium23 as default
};
