import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: CAVITIES","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/CAVITIES.md","filePath":"api/@openqs/cavity-hardware/variables/CAVITIES.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/CAVITIES.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / CAVITIES</p><h1 id="variable-cavities" tabindex="-1">Variable: CAVITIES <a class="header-anchor" href="#variable-cavities" aria-label="Permalink to &quot;Variable: CAVITIES&quot;">​</a></h1><blockquote><p><code>const</code> <strong>CAVITIES</strong>: readonly <a href="./../interfaces/Cavity.html"><code>Cavity</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/cavities/find-cavity.ts#L22" target="_blank" rel="noreferrer">packages/cavity-hardware/src/cavities/find-cavity.ts:22</a></p><p>Every cavity of the catalogue. Importing this (or <a href="./../functions/findCavity.html">findCavity</a>) bundles all of them; a single one is its own export.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/CAVITIES.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CAVITIES = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CAVITIES as default
};
