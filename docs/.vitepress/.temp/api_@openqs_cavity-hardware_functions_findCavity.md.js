import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findCavity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/findCavity.md","filePath":"api/@openqs/cavity-hardware/functions/findCavity.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/findCavity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / findCavity</p><h1 id="function-findcavity" tabindex="-1">Function: findCavity() <a class="header-anchor" href="#function-findcavity" aria-label="Permalink to &quot;Function: findCavity()&quot;">​</a></h1><blockquote><p><strong>findCavity</strong>(<code>name</code>): <a href="./../interfaces/Cavity.html"><code>Cavity</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/cavities/find-cavity.ts#L47" target="_blank" rel="noreferrer">packages/cavity-hardware/src/cavities/find-cavity.ts:47</a></p><p>The cavity of a name, for example <code>&quot;morrison-parkins-ring&quot;</code>; upper case and punctuation do not matter.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Cavity.html"><code>Cavity</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>with the nearest names.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/findCavity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findCavity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findCavity as default
};
