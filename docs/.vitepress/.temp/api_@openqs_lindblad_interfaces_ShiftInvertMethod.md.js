import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ShiftInvertMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/ShiftInvertMethod.md","filePath":"api/@openqs/lindblad/interfaces/ShiftInvertMethod.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/ShiftInvertMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / ShiftInvertMethod</p><h1 id="interface-shiftinvertmethod" tabindex="-1">Interface: ShiftInvertMethod <a class="header-anchor" href="#interface-shiftinvertmethod" aria-label="Permalink to &quot;Interface: ShiftInvertMethod&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L30" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:30</a></p><p>Null vectors of the trace&#39;s sector by shift-invert Krylov-Schur, which counts them.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;shift-invert&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L31" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:31</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/ShiftInvertMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ShiftInvertMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ShiftInvertMethod as default
};
