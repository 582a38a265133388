import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: normalizeName()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/normalizeName.md","filePath":"api/@openqs/cavity-hardware/functions/normalizeName.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/normalizeName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / normalizeName</p><h1 id="function-normalizename" tabindex="-1">Function: normalizeName() <a class="header-anchor" href="#function-normalizename" aria-label="Permalink to &quot;Function: normalizeName()&quot;">​</a></h1><blockquote><p><strong>normalizeName</strong>(<code>name</code>): <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/catalogue/nearest-names.ts#L2" target="_blank" rel="noreferrer">packages/cavity-hardware/src/catalogue/nearest-names.ts:2</a></p><p>Ignores case and everything but letters, digits and the sign of an ion, so that <code>rb-87</code> is near <code>87Rb</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/normalizeName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const normalizeName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  normalizeName as default
};
