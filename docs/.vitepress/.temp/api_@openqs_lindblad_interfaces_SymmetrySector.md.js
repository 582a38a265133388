import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SymmetrySector","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/SymmetrySector.md","filePath":"api/@openqs/lindblad/interfaces/SymmetrySector.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/SymmetrySector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / SymmetrySector</p><h1 id="interface-symmetrysector" tabindex="-1">Interface: SymmetrySector <a class="header-anchor" href="#interface-symmetrysector" aria-label="Permalink to &quot;Interface: SymmetrySector&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/symmetry/sectors.ts#L6" target="_blank" rel="noreferrer">packages/lindblad/src/symmetry/sectors.ts:6</a></p><p>Elements of the density matrix that the Liouvillian couples to each other and to no others.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="elements" tabindex="-1">elements <a class="header-anchor" href="#elements" aria-label="Permalink to &quot;elements&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>elements</strong>: <code>Int32Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/symmetry/sectors.ts#L8" target="_blank" rel="noreferrer">packages/lindblad/src/symmetry/sectors.ts:8</a></p><p>Elements (i, j), each as i d + j, increasing.</p><hr><h3 id="hastrace" tabindex="-1">hasTrace <a class="header-anchor" href="#hastrace" aria-label="Permalink to &quot;hasTrace&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>hasTrace</strong>: <code>boolean</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/symmetry/sectors.ts#L10" target="_blank" rel="noreferrer">packages/lindblad/src/symmetry/sectors.ts:10</a></p><p>Whether populations are among them, so that the sector carries a part of the trace.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/SymmetrySector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SymmetrySector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SymmetrySector as default
};
