import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"ml-matrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/ml-matrix/index.md","filePath":"api/@openqs/linalg/ml-matrix/index.md"}');
const _sfc_main = { name: "api/@openqs/linalg/ml-matrix/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linalg</a> / ml-matrix</p><h1 id="ml-matrix" tabindex="-1">ml-matrix <a class="header-anchor" href="#ml-matrix" aria-label="Permalink to &quot;ml-matrix&quot;">​</a></h1><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/fromMatrix.html">fromMatrix</a></li><li><a href="./functions/toMatrix.html">toMatrix</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/ml-matrix/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
