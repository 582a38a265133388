import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlanePoint","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/PlanePoint.md","filePath":"api/@openqs/collective-spin/interfaces/PlanePoint.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/PlanePoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / PlanePoint</p><h1 id="interface-planepoint" tabindex="-1">Interface: PlanePoint <a class="header-anchor" href="#interface-planepoint" aria-label="Permalink to &quot;Interface: PlanePoint&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/projections.ts#L7" target="_blank" rel="noreferrer">packages/collective-spin/src/phase-space/projections.ts:7</a></p><p>A point of a map.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>x</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/projections.ts#L9" target="_blank" rel="noreferrer">packages/collective-spin/src/phase-space/projections.ts:9</a></p><p>To the right in the map.</p><hr><h3 id="y" tabindex="-1">y <a class="header-anchor" href="#y" aria-label="Permalink to &quot;y&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>y</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/projections.ts#L11" target="_blank" rel="noreferrer">packages/collective-spin/src/phase-space/projections.ts:11</a></p><p>Upwards in the map.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/PlanePoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlanePoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlanePoint as default
};
