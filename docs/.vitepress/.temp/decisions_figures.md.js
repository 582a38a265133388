import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Figures: own SVG builder, text as outlines, one rasteriser in WebAssembly","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/figures.md","filePath":"decisions/figures.md"}');
const _sfc_main = { name: "decisions/figures.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="figures-own-svg-builder-text-as-outlines-one-rasteriser-in-webassembly" tabindex="-1">Figures: own SVG builder, text as outlines, one rasteriser in WebAssembly <a class="header-anchor" href="#figures-own-svg-builder-text-as-outlines-one-rasteriser-in-webassembly" aria-label="Permalink to &quot;Figures: own SVG builder, text as outlines, one rasteriser in WebAssembly&quot;">​</a></h1><ul><li>A figure is plain data (<code>Figure</code>); renderers for SVG, PNG, JSON and terminals read the same record. d3-scale and d3-shape do scales and lines; layout, ticks, legends and free-space search are ours, since no plotting library sets journal axes (inward ticks on four sides, scripts, minus signs) without a DOM.</li><li>Text is drawn as glyph outlines of the one shipped font, each glyph defined once. Embedding the font as a data URI would keep text selectable, but Inkscape, Illustrator, LibreOffice and pages with a strict content policy ignore it and substitute another font. Outlines look the same everywhere; <code>aria-label</code> keeps what they say, and the JSON export keeps the labels.</li><li>With outlines the rasteriser needs no font at all. It is <code>@resvg/resvg-wasm</code>: WebAssembly arithmetic is specified to the bit, so a PNG is the same bytes on every machine, which native builds for several processors do not promise; it also needs no native addon. It wrote the same bytes as the native build on x86-64 and takes about twice its time (0.2 s for a column figure).</li><li>Coordinates are written with two decimals of a point (3.5 micrometres of paper).</li><li>Legends and panel tags go where they cover no data; if there is no such place the legend moves above the panels. Reference lines may be hidden, data never.</li><li>A PDF embeds the font and shows real text with a character map, so it can be searched, copied and edited. Nothing in it is compressed or dated, which keeps it the same bytes everywhere; journals compress on their side.</li><li>Fields are images of palette colours in a PNG of stored blocks, again because what a deflate library writes depends on its version. Maps of the sphere are ordinary panels without axes whose field lives on the plane of the map, so every renderer and the JSON export know them already.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/figures.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const figures = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  figures as default
};
