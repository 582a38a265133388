import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: cooperativity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/cooperativity.md","filePath":"api/@openqs/cavity-hardware/functions/cooperativity.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/cooperativity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / cooperativity</p><h1 id="function-cooperativity" tabindex="-1">Function: cooperativity() <a class="header-anchor" href="#function-cooperativity" aria-label="Permalink to &quot;Function: cooperativity()&quot;">​</a></h1><blockquote><p><strong>cooperativity</strong>(<code>g</code>, <code>kappa</code>, <code>gamma</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/resonator/resonator.ts#L116" target="_blank" rel="noreferrer">packages/cavity-hardware/src/resonator/resonator.ts:116</a></p><p>The single-atom cooperativity C = g^2/(kappa gamma) with amplitude rates, = 4 g^2/(2 kappa Gamma) with full ones.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="g" tabindex="-1">g <a class="header-anchor" href="#g" aria-label="Permalink to &quot;g&quot;">​</a></h3><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><p>Coupling, rad/s.</p><h3 id="kappa" tabindex="-1">kappa <a class="header-anchor" href="#kappa" aria-label="Permalink to &quot;kappa&quot;">​</a></h3><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><p>FIELD decay rate (half width), rad/s.</p><h3 id="gamma" tabindex="-1">gamma <a class="header-anchor" href="#gamma" aria-label="Permalink to &quot;gamma&quot;">​</a></h3><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><p>Half the natural linewidth Gamma, rad/s.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/cooperativity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cooperativity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cooperativity as default
};
