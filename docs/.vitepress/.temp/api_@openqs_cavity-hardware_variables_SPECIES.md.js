import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: SPECIES","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/SPECIES.md","filePath":"api/@openqs/cavity-hardware/variables/SPECIES.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/SPECIES.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / SPECIES</p><h1 id="variable-species" tabindex="-1">Variable: SPECIES <a class="header-anchor" href="#variable-species" aria-label="Permalink to &quot;Variable: SPECIES&quot;">​</a></h1><blockquote><p><code>const</code> <strong>SPECIES</strong>: readonly <a href="./../interfaces/Species.html"><code>Species</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/species/find-species.ts#L20" target="_blank" rel="noreferrer">packages/cavity-hardware/src/species/find-species.ts:20</a></p><p>Every species of the catalogue. Importing this (or <a href="./../functions/findSpecies.html">findSpecies</a>) bundles all of them; a single one is its own export.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/SPECIES.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SPECIES = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SPECIES as default
};
