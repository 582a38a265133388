import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: rabiFrequency()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/rabiFrequency.md","filePath":"api/@openqs/cavity-hardware/functions/rabiFrequency.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/rabiFrequency.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / rabiFrequency</p><h1 id="function-rabifrequency" tabindex="-1">Function: rabiFrequency() <a class="header-anchor" href="#function-rabifrequency" aria-label="Permalink to &quot;Function: rabiFrequency()&quot;">​</a></h1><blockquote><p><strong>rabiFrequency</strong>(<code>dipole</code>, <code>amplitude</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/light-field.ts#L51" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/light-field.ts:51</a></p><p>The Rabi frequency Omega = |d| E/hbar of a transition, in rad/s: H = (Omega/2)(sigma+ e^(-i omega t) + h.c.).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dipole" tabindex="-1">dipole <a class="header-anchor" href="#dipole" aria-label="Permalink to &quot;dipole&quot;">​</a></h3><p><a href="./../type-aliases/DipoleMoment.html"><code>DipoleMoment</code></a></p><h3 id="amplitude" tabindex="-1">amplitude <a class="header-anchor" href="#amplitude" aria-label="Permalink to &quot;amplitude&quot;">​</a></h3><p><a href="./../type-aliases/ElectricField.html"><code>ElectricField</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/rabiFrequency.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const rabiFrequency = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  rabiFrequency as default
};
