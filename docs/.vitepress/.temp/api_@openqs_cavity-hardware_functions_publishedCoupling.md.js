import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: publishedCoupling()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/publishedCoupling.md","filePath":"api/@openqs/cavity-hardware/functions/publishedCoupling.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/publishedCoupling.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / publishedCoupling</p><h1 id="function-publishedcoupling" tabindex="-1">Function: publishedCoupling() <a class="header-anchor" href="#function-publishedcoupling" aria-label="Permalink to &quot;Function: publishedCoupling()&quot;">​</a></h1><blockquote><p><strong>publishedCoupling</strong>(<code>cavity</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/cavities/cavity.ts#L97" target="_blank" rel="noreferrer">packages/cavity-hardware/src/cavities/cavity.ts:97</a></p><p>The coupling g of a cavity in rad/s, whatever the convention of its entry.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="cavity" tabindex="-1">cavity <a class="header-anchor" href="#cavity" aria-label="Permalink to &quot;cavity&quot;">​</a></h3><p><a href="./../interfaces/Cavity.html"><code>Cavity</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>without one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/publishedCoupling.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const publishedCoupling = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  publishedCoupling as default
};
