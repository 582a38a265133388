import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hammerProjection()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/hammerProjection.md","filePath":"api/@openqs/collective-spin/functions/hammerProjection.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/hammerProjection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / hammerProjection</p><h1 id="function-hammerprojection" tabindex="-1">Function: hammerProjection() <a class="header-anchor" href="#function-hammerprojection" aria-label="Permalink to &quot;Function: hammerProjection()&quot;">​</a></h1><blockquote><p><strong>hammerProjection</strong>(<code>centralAzimuth?</code>): <a href="./../interfaces/SphereProjection.html"><code>SphereProjection</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/projections.ts#L64" target="_blank" rel="noreferrer">packages/collective-spin/src/phase-space/projections.ts:64</a></p><p>Hammer&#39;s equal-area map of the whole sphere in the ellipse x^2 / 8 + y^2 / 2 &lt;= 1, +z at the top.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="centralazimuth" tabindex="-1">centralAzimuth? <a class="header-anchor" href="#centralazimuth" aria-label="Permalink to &quot;centralAzimuth?&quot;">​</a></h3><p><code>number</code> = <code>0</code></p><p>The azimuth of its vertical axis; default 0.</p><p>Source: E. Hammer, Petermanns Geogr. Mitt. 38, 85 (1892).</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SphereProjection.html"><code>SphereProjection</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the azimuth is not finite.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/hammerProjection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hammerProjection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hammerProjection as default
};
