import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"OpenQS","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="openqs" tabindex="-1">OpenQS <a class="header-anchor" href="#openqs" aria-label="Permalink to &quot;OpenQS&quot;">​</a></h1><h2 id="packages" tabindex="-1">Packages <a class="header-anchor" href="#packages" aria-label="Permalink to &quot;Packages&quot;">​</a></h2><ul><li><a href="./@openqs/cavity-hardware/">@openqs/cavity-hardware</a></li><li><a href="./@openqs/collective-spin/">@openqs/collective-spin</a></li><li><a href="./@openqs/entanglement/">@openqs/entanglement</a></li><li><a href="./@openqs/linalg/">@openqs/linalg</a></li><li><a href="./@openqs/lindblad/">@openqs/lindblad</a></li><li><a href="./@openqs/linear-response/">@openqs/linear-response</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
