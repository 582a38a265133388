import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: realAtomScheme()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/realAtomScheme.md","filePath":"api/@openqs/cavity-hardware/functions/realAtomScheme.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/realAtomScheme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / realAtomScheme</p><h1 id="function-realatomscheme" tabindex="-1">Function: realAtomScheme() <a class="header-anchor" href="#function-realatomscheme" aria-label="Permalink to &quot;Function: realAtomScheme()&quot;">​</a></h1><blockquote><p><strong>realAtomScheme</strong>(<code>species</code>, <code>polarizations</code>, <code>options</code>): <a href="./../interfaces/RealAtomScheme.html"><code>RealAtomScheme</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/real-atom-scheme.ts#L79" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/real-atom-scheme.ts:79</a></p><p>Chooses the lasers&#39; amplitudes and omega_1&#39; for a species and a set of polarizations.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><p><a href="./../interfaces/Species.html"><code>Species</code></a></p><h3 id="polarizations" tabindex="-1">polarizations <a class="header-anchor" href="#polarizations" aria-label="Permalink to &quot;polarizations&quot;">​</a></h3><p><a href="./../type-aliases/SchemePolarizations.html"><code>SchemePolarizations</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/RealAtomOptions.html"><code>RealAtomOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RealAtomScheme.html"><code>RealAtomScheme</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/realAtomScheme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const realAtomScheme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  realAtomScheme as default
};
