import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PhaseSpaceGrid","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/PhaseSpaceGrid.md","filePath":"api/@openqs/lindblad/interfaces/PhaseSpaceGrid.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/PhaseSpaceGrid.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / PhaseSpaceGrid</p><h1 id="interface-phasespacegrid" tabindex="-1">Interface: PhaseSpaceGrid <a class="header-anchor" href="#interface-phasespacegrid" aria-label="Permalink to &quot;Interface: PhaseSpaceGrid&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/grid.ts#L5" target="_blank" rel="noreferrer">packages/lindblad/src/phase-space/grid.ts:5</a></p><p>Points alpha = x + i y of the phase space of a mode, a = x + i y with [a, a^+] = 1: the vacuum&#39;s variance of x is 1/4.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>x</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/grid.ts#L7" target="_blank" rel="noreferrer">packages/lindblad/src/phase-space/grid.ts:7</a></p><p>Re alpha.</p><hr><h3 id="y" tabindex="-1">y <a class="header-anchor" href="#y" aria-label="Permalink to &quot;y&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>y</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/grid.ts#L9" target="_blank" rel="noreferrer">packages/lindblad/src/phase-space/grid.ts:9</a></p><p>Im alpha.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/PhaseSpaceGrid.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PhaseSpaceGrid = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PhaseSpaceGrid as default
};
