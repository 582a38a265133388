import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SchemeLight","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/SchemeLight.md","filePath":"api/@openqs/cavity-hardware/interfaces/SchemeLight.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/SchemeLight.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / SchemeLight</p><h1 id="interface-schemelight" tabindex="-1">Interface: SchemeLight <a class="header-anchor" href="#interface-schemelight" aria-label="Permalink to &quot;Interface: SchemeLight&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/raman-channels.ts#L12" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/raman-channels.ts:12</a></p><p>The light that an atom sees: three lasers, and two cavity modes whose amplitude is the field per photon.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="lasers" tabindex="-1">lasers <a class="header-anchor" href="#lasers" aria-label="Permalink to &quot;lasers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lasers</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>&quot;r1&quot;</code> | <code>&quot;s0&quot;</code> | <code>&quot;r0&quot;</code>, <a href="./LightField.html"><code>LightField</code></a>&gt;&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/raman-channels.ts#L14" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/raman-channels.ts:14</a></p><p>r1, s0 and r0, each named by the excited and the ground state that it connects.</p><hr><h3 id="modes" tabindex="-1">modes <a class="header-anchor" href="#modes" aria-label="Permalink to &quot;modes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>modes</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>&quot;a&quot;</code> | <code>&quot;b&quot;</code>, <a href="./LightField.html"><code>LightField</code></a>&gt;&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/raman-channels.ts#L16" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/raman-channels.ts:16</a></p><p>Cavity modes, one polarization each.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/SchemeLight.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SchemeLight = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SchemeLight as default
};
