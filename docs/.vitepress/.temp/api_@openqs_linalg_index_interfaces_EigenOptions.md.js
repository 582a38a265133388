import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EigenOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/EigenOptions.md","filePath":"api/@openqs/linalg/index/interfaces/EigenOptions.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/EigenOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / EigenOptions</p><h1 id="interface-eigenoptions" tabindex="-1">Interface: EigenOptions <a class="header-anchor" href="#interface-eigenoptions" aria-label="Permalink to &quot;Interface: EigenOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/eigen.ts#L29" target="_blank" rel="noreferrer">packages/linalg/src/eigen/eigen.ts:29</a></p><p>Options of <a href="./../functions/eigen.html">eigen</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="leftvectors" tabindex="-1">leftVectors? <a class="header-anchor" href="#leftvectors" aria-label="Permalink to &quot;leftVectors?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>leftVectors?</strong>: <code>boolean</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/eigen/eigen.ts#L31" target="_blank" rel="noreferrer">packages/linalg/src/eigen/eigen.ts:31</a></p><p>Also compute left eigenvectors; default false.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/EigenOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EigenOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EigenOptions as default
};
