import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PhaseSpaceFunction","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/PhaseSpaceFunction.md","filePath":"api/@openqs/lindblad/interfaces/PhaseSpaceFunction.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/PhaseSpaceFunction.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / PhaseSpaceFunction</p><h1 id="interface-phasespacefunction" tabindex="-1">Interface: PhaseSpaceFunction <a class="header-anchor" href="#interface-phasespacefunction" aria-label="Permalink to &quot;Interface: PhaseSpaceFunction&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/grid.ts#L13" target="_blank" rel="noreferrer">packages/lindblad/src/phase-space/grid.ts:13</a></p><p>A function on a grid: the value at (x[i], y[j]) is <code>values[i * y.length + j]</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>values</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/grid.ts#L19" target="_blank" rel="noreferrer">packages/lindblad/src/phase-space/grid.ts:19</a></p><p>A density, whose integral over d^2 alpha is 1; x.length times y.length numbers.</p><hr><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>x</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/grid.ts#L15" target="_blank" rel="noreferrer">packages/lindblad/src/phase-space/grid.ts:15</a></p><p>Re alpha of the grid.</p><hr><h3 id="y" tabindex="-1">y <a class="header-anchor" href="#y" aria-label="Permalink to &quot;y&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>y</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/phase-space/grid.ts#L17" target="_blank" rel="noreferrer">packages/lindblad/src/phase-space/grid.ts:17</a></p><p>Im alpha of the grid.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/PhaseSpaceFunction.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PhaseSpaceFunction = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PhaseSpaceFunction as default
};
