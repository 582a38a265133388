import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RamanFields","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/RamanFields.md","filePath":"api/@openqs/cavity-hardware/interfaces/RamanFields.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/RamanFields.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / RamanFields</p><h1 id="interface-ramanfields" tabindex="-1">Interface: RamanFields <a class="header-anchor" href="#interface-ramanfields" aria-label="Permalink to &quot;Interface: RamanFields&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/raman-rate.ts#L11" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/raman-rate.ts:11</a></p><p>The two fields of a Raman transition: one photon is absorbed from the first, one emitted into the second.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="absorbed" tabindex="-1">absorbed <a class="header-anchor" href="#absorbed" aria-label="Permalink to &quot;absorbed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>absorbed</strong>: <a href="./LightField.html"><code>LightField</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/raman-rate.ts#L13" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/raman-rate.ts:13</a></p><p>Takes the atom up.</p><hr><h3 id="emitted" tabindex="-1">emitted <a class="header-anchor" href="#emitted" aria-label="Permalink to &quot;emitted&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>emitted</strong>: <a href="./LightField.html"><code>LightField</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/raman-rate.ts#L15" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/raman-rate.ts:15</a></p><p>Takes it down.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/RamanFields.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RamanFields = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RamanFields as default
};
