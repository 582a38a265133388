import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InputState","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/InputState.md","filePath":"api/@openqs/linear-response/interfaces/InputState.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/InputState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / InputState</p><h1 id="interface-inputstate" tabindex="-1">Interface: InputState <a class="header-anchor" href="#interface-inputstate" aria-label="Permalink to &quot;Interface: InputState&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/input-state.ts#L7" target="_blank" rel="noreferrer">linear-system/input-state.ts:7</a></p><p>A stationary Gaussian field with a flat spectrum at a port; ports that are not named see the vacuum.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="squeezing" tabindex="-1">squeezing? <a class="header-anchor" href="#squeezing" aria-label="Permalink to &quot;squeezing?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>squeezing?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/input-state.ts#L11" target="_blank" rel="noreferrer">linear-system/input-state.ts:11</a></p><p>r &gt;= 0: the variance at <code>squeezingAngle</code> is exp(-2 r) times that of the unsqueezed field; default 0.</p><hr><h3 id="squeezingangle" tabindex="-1">squeezingAngle? <a class="header-anchor" href="#squeezingangle" aria-label="Permalink to &quot;squeezingAngle?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>squeezingAngle?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/input-state.ts#L13" target="_blank" rel="noreferrer">linear-system/input-state.ts:13</a></p><p>The squeezed quadrature cos(angle) x + sin(angle) p, in radians; default 0.</p><hr><h3 id="thermalphotons" tabindex="-1">thermalPhotons? <a class="header-anchor" href="#thermalphotons" aria-label="Permalink to &quot;thermalPhotons?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>thermalPhotons?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/input-state.ts#L9" target="_blank" rel="noreferrer">linear-system/input-state.ts:9</a></p><p>Mean photons per mode n: variance 2 n + 1 in every quadrature before squeezing; default 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/InputState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InputState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InputState as default
};
