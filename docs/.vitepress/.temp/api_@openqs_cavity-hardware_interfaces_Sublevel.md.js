import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Sublevel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/Sublevel.md","filePath":"api/@openqs/cavity-hardware/interfaces/Sublevel.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/Sublevel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / Sublevel</p><h1 id="interface-sublevel" tabindex="-1">Interface: Sublevel <a class="header-anchor" href="#interface-sublevel" aria-label="Permalink to &quot;Interface: Sublevel&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/breit-rabi.ts#L9" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/breit-rabi.ts:9</a></p><p>A magnetic sublevel by the |F, m_F&gt; to which it connects when the field goes to zero.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SublevelOf.html"><code>SublevelOf</code></a></li><li><a href="./MagneticLevel.html"><code>MagneticLevel</code></a></li><li><a href="./DecayChannel.html"><code>DecayChannel</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="f" tabindex="-1">F <a class="header-anchor" href="#f" aria-label="Permalink to &quot;F&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>F</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/breit-rabi.ts#L11" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/breit-rabi.ts:11</a></p><p>Total angular momentum at zero field.</p><hr><h3 id="m" tabindex="-1">m <a class="header-anchor" href="#m" aria-label="Permalink to &quot;m&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>m</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/breit-rabi.ts#L13" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/breit-rabi.ts:13</a></p><p>Projection on the field, -F to F.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/Sublevel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Sublevel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Sublevel as default
};
