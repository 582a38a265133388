import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: rubidium87Scheme()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/rubidium87Scheme.md","filePath":"api/@openqs/cavity-hardware/functions/rubidium87Scheme.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/rubidium87Scheme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / rubidium87Scheme</p><h1 id="function-rubidium87scheme" tabindex="-1">Function: rubidium87Scheme() <a class="header-anchor" href="#function-rubidium87scheme" aria-label="Permalink to &quot;Function: rubidium87Scheme()&quot;">​</a></h1><blockquote><p><strong>rubidium87Scheme</strong>(<code>options</code>): <a href="./../interfaces/RealAtomScheme.html"><code>RealAtomScheme</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/rubidium-87-scheme.ts#L15" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/rubidium-87-scheme.ts:15</a></p><p>The 87Rb scheme with the real atom: |0&gt;, |1&gt; = |F=1, m=+-1&gt;, magnetic field along the cavity axis, linearly polarized modes a (x) and b (y), lasers r1 and s0 along y, r0 along x; D1 and D2 summed.</p><p>A two-photon change of m by 2 needs the hyperfine structure of the excited level (0.8 GHz for D1): beyond it the couplings fall as the square of the detuning. |F=1&gt; lies 4.27 GHz below the centre of gravity from which <code>redDetuning</code> counts, so -2 pi 3.5 GHz is 0.26 GHz red of F&#39; = 1 of D1, while 0 is already 3.8 GHz red of it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/RealAtomOptions.html"><code>RealAtomOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RealAtomScheme.html"><code>RealAtomScheme</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>within ten linewidths of resonance.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/rubidium87Scheme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const rubidium87Scheme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  rubidium87Scheme as default
};
