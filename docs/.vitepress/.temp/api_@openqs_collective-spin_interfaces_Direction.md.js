import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Direction","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/Direction.md","filePath":"api/@openqs/collective-spin/interfaces/Direction.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/Direction.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / Direction</p><h1 id="interface-direction" tabindex="-1">Interface: Direction <a class="header-anchor" href="#interface-direction" aria-label="Permalink to &quot;Interface: Direction&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/direction.ts#L4" target="_blank" rel="noreferrer">packages/collective-spin/src/states/direction.ts:4</a></p><p>A direction (sin theta cos phi, sin theta sin phi, cos theta), angles in radians, theta in [0, pi].</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="phi" tabindex="-1">phi <a class="header-anchor" href="#phi" aria-label="Permalink to &quot;phi&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>phi</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/direction.ts#L8" target="_blank" rel="noreferrer">packages/collective-spin/src/states/direction.ts:8</a></p><p>Azimuth from +x.</p><hr><h3 id="theta" tabindex="-1">theta <a class="header-anchor" href="#theta" aria-label="Permalink to &quot;theta&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>theta</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/direction.ts#L6" target="_blank" rel="noreferrer">packages/collective-spin/src/states/direction.ts:6</a></p><p>Polar angle from +z.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/Direction.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Direction = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Direction as default
};
