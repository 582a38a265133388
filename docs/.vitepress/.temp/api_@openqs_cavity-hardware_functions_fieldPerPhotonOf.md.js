import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fieldPerPhotonOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/fieldPerPhotonOf.md","filePath":"api/@openqs/cavity-hardware/functions/fieldPerPhotonOf.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/fieldPerPhotonOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / fieldPerPhotonOf</p><h1 id="function-fieldperphotonof" tabindex="-1">Function: fieldPerPhotonOf() <a class="header-anchor" href="#function-fieldperphotonof" aria-label="Permalink to &quot;Function: fieldPerPhotonOf()&quot;">​</a></h1><blockquote><p><strong>fieldPerPhotonOf</strong>(<code>species</code>, <code>g</code>): <a href="./../type-aliases/ElectricField.html"><code>ElectricField</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/real-atom-scheme.ts#L103" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/real-atom-scheme.ts:103</a></p><p>The field per photon that belongs to a coupling g of a species&#39; cycling D2 transition, hbar g sqrt(2)/&lt;J||er||J&#39;&gt;.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><p><a href="./../interfaces/Species.html"><code>Species</code></a></p><h3 id="g" tabindex="-1">g <a class="header-anchor" href="#g" aria-label="Permalink to &quot;g&quot;">​</a></h3><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/ElectricField.html"><code>ElectricField</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/fieldPerPhotonOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fieldPerPhotonOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fieldPerPhotonOf as default
};
