import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HyperfineLevel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/HyperfineLevel.md","filePath":"api/@openqs/cavity-hardware/interfaces/HyperfineLevel.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/HyperfineLevel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / HyperfineLevel</p><h1 id="interface-hyperfinelevel" tabindex="-1">Interface: HyperfineLevel <a class="header-anchor" href="#interface-hyperfinelevel" aria-label="Permalink to &quot;Interface: HyperfineLevel&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/hyperfine.ts#L6" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/hyperfine.ts:6</a></p><p>One hyperfine level: F and its energy/h relative to the centre of gravity of the fine-structure level.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="f" tabindex="-1">F <a class="header-anchor" href="#f" aria-label="Permalink to &quot;F&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>F</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/hyperfine.ts#L8" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/hyperfine.ts:8</a></p><p>Total angular momentum, I + J.</p><hr><h3 id="shift" tabindex="-1">shift <a class="header-anchor" href="#shift" aria-label="Permalink to &quot;shift&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shift</strong>: <a href="./../type-aliases/Frequency.html"><code>Frequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/hyperfine.ts#L10" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/hyperfine.ts:10</a></p><p>Energy/h relative to the centre of gravity, Hz.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/HyperfineLevel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HyperfineLevel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HyperfineLevel as default
};
