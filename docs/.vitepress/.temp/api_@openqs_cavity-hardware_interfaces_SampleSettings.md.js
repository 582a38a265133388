import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SampleSettings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/SampleSettings.md","filePath":"api/@openqs/cavity-hardware/interfaces/SampleSettings.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/SampleSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / SampleSettings</p><h1 id="interface-samplesettings" tabindex="-1">Interface: SampleSettings <a class="header-anchor" href="#interface-samplesettings" aria-label="Permalink to &quot;Interface: SampleSettings&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/scheme.ts#L53" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/scheme.ts:53</a></p><p>Where the atoms are, for the check of homogeneous coupling.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="geometry" tabindex="-1">geometry <a class="header-anchor" href="#geometry" aria-label="Permalink to &quot;geometry&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>geometry</strong>: <a href="./../type-aliases/ResonatorGeometry.html"><code>ResonatorGeometry</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/scheme.ts#L55" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/scheme.ts:55</a></p><p>A standing wave averages cos^2 over the cloud, a ring does not.</p><hr><h3 id="rmsradius" tabindex="-1">rmsRadius <a class="header-anchor" href="#rmsradius" aria-label="Permalink to &quot;rmsRadius&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rmsRadius</strong>: <a href="./../type-aliases/Length.html"><code>Length</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/scheme.ts#L57" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/scheme.ts:57</a></p><p>Root-mean-square radius of the cloud along each transverse axis.</p><hr><h3 id="waist" tabindex="-1">waist <a class="header-anchor" href="#waist" aria-label="Permalink to &quot;waist&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>waist</strong>: <a href="./../type-aliases/Length.html"><code>Length</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/scheme.ts#L59" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/scheme.ts:59</a></p><p>1/e^2 intensity radius of the mode.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/SampleSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SampleSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SampleSettings as default
};
