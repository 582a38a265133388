import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Squeezing","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/Squeezing.md","filePath":"api/@openqs/lindblad/interfaces/Squeezing.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/Squeezing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / Squeezing</p><h1 id="interface-squeezing" tabindex="-1">Interface: Squeezing <a class="header-anchor" href="#interface-squeezing" aria-label="Permalink to &quot;Interface: Squeezing&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/oscillator-states.ts#L40" target="_blank" rel="noreferrer">packages/lindblad/src/states/oscillator-states.ts:40</a></p><p>Parameter of a squeezed vacuum.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="angle" tabindex="-1">angle? <a class="header-anchor" href="#angle" aria-label="Permalink to &quot;angle?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>angle?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/oscillator-states.ts#L44" target="_blank" rel="noreferrer">packages/lindblad/src/states/oscillator-states.ts:44</a></p><p>theta in radians, default 0; the quadrature at angle theta/2 is squeezed.</p><hr><h3 id="strength" tabindex="-1">strength <a class="header-anchor" href="#strength" aria-label="Permalink to &quot;strength&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>strength</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/oscillator-states.ts#L42" target="_blank" rel="noreferrer">packages/lindblad/src/states/oscillator-states.ts:42</a></p><p>r &gt;= 0: the squeezed quadrature has e^(-2r) of the vacuum&#39;s variance.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/Squeezing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Squeezing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Squeezing as default
};
