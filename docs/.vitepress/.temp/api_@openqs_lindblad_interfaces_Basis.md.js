import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Basis","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/Basis.md","filePath":"api/@openqs/lindblad/interfaces/Basis.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/Basis.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / Basis</p><h1 id="interface-basis" tabindex="-1">Interface: Basis <a class="header-anchor" href="#interface-basis" aria-label="Permalink to &quot;Interface: Basis&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/space/basis.ts#L7" target="_blank" rel="noreferrer">packages/lindblad/src/space/basis.ts:7</a></p><p>One factor of a Hilbert space: a mode, a spin, an atom. The label names it, so that a cavity is never added to a motional mode of the same size.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="dimension" tabindex="-1">dimension <a class="header-anchor" href="#dimension" aria-label="Permalink to &quot;dimension&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>dimension</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/space/basis.ts#L12" target="_blank" rel="noreferrer">packages/lindblad/src/space/basis.ts:12</a></p><p>Number of basis states.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;fock&quot;</code> | <code>&quot;spin&quot;</code> | <code>&quot;level&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/space/basis.ts#L8" target="_blank" rel="noreferrer">packages/lindblad/src/space/basis.ts:8</a></p><hr><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>label</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/space/basis.ts#L10" target="_blank" rel="noreferrer">packages/lindblad/src/space/basis.ts:10</a></p><p>Names the factor; operators on factors of different labels do not mix.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/Basis.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Basis = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Basis as default
};
