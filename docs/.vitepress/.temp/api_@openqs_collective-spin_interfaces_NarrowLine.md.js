import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NarrowLine","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/NarrowLine.md","filePath":"api/@openqs/collective-spin/interfaces/NarrowLine.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/NarrowLine.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / NarrowLine</p><h1 id="interface-narrowline" tabindex="-1">Interface: NarrowLine <a class="header-anchor" href="#interface-narrowline" aria-label="Permalink to &quot;Interface: NarrowLine&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L32" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/spectrum.ts:32</a></p><p>A line that is too narrow to belong to a sampled spectrum: the light of a nearly undamped mode.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="linewidth" tabindex="-1">linewidth <a class="header-anchor" href="#linewidth" aria-label="Permalink to &quot;linewidth&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>linewidth</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L36" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/spectrum.ts:36</a></p><p>Half width at half maximum, the decay rate of the mode; below 1e-13 of the largest rate a rounding error of zero.</p><hr><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weight</strong>: <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/correlations/spectrum.ts#L34" target="_blank" rel="noreferrer">packages/collective-spin/src/correlations/spectrum.ts:34</a></p><p>The line is 2 Re weight / (i omega + linewidth), of area 2 pi Re weight.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/NarrowLine.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NarrowLine = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NarrowLine as default
};
