import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SphereGrid","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/SphereGrid.md","filePath":"api/@openqs/collective-spin/interfaces/SphereGrid.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/SphereGrid.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / SphereGrid</p><h1 id="interface-spheregrid" tabindex="-1">Interface: SphereGrid <a class="header-anchor" href="#interface-spheregrid" aria-label="Permalink to &quot;Interface: SphereGrid&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/sphere-functions.ts#L12" target="_blank" rel="noreferrer">packages/collective-spin/src/phase-space/sphere-functions.ts:12</a></p><p>Directions on the sphere: polar angles theta from +z in [0, pi], azimuths phi, in radians.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SphereFunction.html"><code>SphereFunction</code></a></li><li><a href="./SphereMarginals.html"><code>SphereMarginals</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="phi" tabindex="-1">phi <a class="header-anchor" href="#phi" aria-label="Permalink to &quot;phi&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>phi</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/sphere-functions.ts#L16" target="_blank" rel="noreferrer">packages/collective-spin/src/phase-space/sphere-functions.ts:16</a></p><p>Azimuths from +x.</p><hr><h3 id="theta" tabindex="-1">theta <a class="header-anchor" href="#theta" aria-label="Permalink to &quot;theta&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>theta</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/sphere-functions.ts#L14" target="_blank" rel="noreferrer">packages/collective-spin/src/phase-space/sphere-functions.ts:14</a></p><p>Polar angles from +z.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/SphereGrid.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SphereGrid = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SphereGrid as default
};
