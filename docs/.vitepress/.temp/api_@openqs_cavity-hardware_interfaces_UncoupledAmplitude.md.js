import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UncoupledAmplitude","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/UncoupledAmplitude.md","filePath":"api/@openqs/cavity-hardware/interfaces/UncoupledAmplitude.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/UncoupledAmplitude.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / UncoupledAmplitude</p><h1 id="interface-uncoupledamplitude" tabindex="-1">Interface: UncoupledAmplitude <a class="header-anchor" href="#interface-uncoupledamplitude" aria-label="Permalink to &quot;Interface: UncoupledAmplitude&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/magnetic-levels.ts#L12" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/magnetic-levels.ts:12</a></p><p>One component of an eigenstate in the uncoupled basis |J mJ&gt;|I mI&gt;.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="amplitude" tabindex="-1">amplitude <a class="header-anchor" href="#amplitude" aria-label="Permalink to &quot;amplitude&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>amplitude</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/magnetic-levels.ts#L18" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/magnetic-levels.ts:18</a></p><p>Real; the squares of a state add up to 1.</p><hr><h3 id="mi" tabindex="-1">mI <a class="header-anchor" href="#mi" aria-label="Permalink to &quot;mI&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>mI</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/magnetic-levels.ts#L16" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/magnetic-levels.ts:16</a></p><p>Projection of the nuclear spin.</p><hr><h3 id="mj" tabindex="-1">mJ <a class="header-anchor" href="#mj" aria-label="Permalink to &quot;mJ&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>mJ</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/magnetic-levels.ts#L14" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/magnetic-levels.ts:14</a></p><p>Projection of the electronic angular momentum.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/UncoupledAmplitude.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UncoupledAmplitude = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UncoupledAmplitude as default
};
