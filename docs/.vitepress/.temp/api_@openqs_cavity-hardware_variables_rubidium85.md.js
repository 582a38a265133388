import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: rubidium85","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/rubidium85.md","filePath":"api/@openqs/cavity-hardware/variables/rubidium85.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/rubidium85.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / rubidium85</p><h1 id="variable-rubidium85" tabindex="-1">Variable: rubidium85 <a class="header-anchor" href="#variable-rubidium85" aria-label="Permalink to &quot;Variable: rubidium85&quot;">​</a></h1><blockquote><p><code>const</code> <strong>rubidium85</strong>: <a href="./../interfaces/AlkaliSpecies.html"><code>AlkaliSpecies</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/species/rubidium-85.ts#L5" target="_blank" rel="noreferrer">packages/cavity-hardware/src/species/rubidium-85.ts:5</a></p><p>Rubidium-85: hyperfine constants, g factors and D lines.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/rubidium85.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const rubidium85 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  rubidium85 as default
};
