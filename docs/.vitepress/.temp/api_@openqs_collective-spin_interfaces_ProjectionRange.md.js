import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProjectionRange","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/ProjectionRange.md","filePath":"api/@openqs/collective-spin/interfaces/ProjectionRange.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/ProjectionRange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / ProjectionRange</p><h1 id="interface-projectionrange" tabindex="-1">Interface: ProjectionRange <a class="header-anchor" href="#interface-projectionrange" aria-label="Permalink to &quot;Interface: ProjectionRange&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/stencil.ts#L35" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/stencil.ts:35</a></p><p>The projections q = lowest, lowest + stride .. highest.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="highest" tabindex="-1">highest <a class="header-anchor" href="#highest" aria-label="Permalink to &quot;highest&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>highest</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/stencil.ts#L39" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/stencil.ts:39</a></p><p>Largest q.</p><hr><h3 id="lowest" tabindex="-1">lowest <a class="header-anchor" href="#lowest" aria-label="Permalink to &quot;lowest&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lowest</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/stencil.ts#L37" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/stencil.ts:37</a></p><p>Smallest q.</p><hr><h3 id="stride" tabindex="-1">stride <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stride</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/stencil.ts#L41" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/stencil.ts:41</a></p><p>Distance of neighbouring q.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/ProjectionRange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProjectionRange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProjectionRange as default
};
