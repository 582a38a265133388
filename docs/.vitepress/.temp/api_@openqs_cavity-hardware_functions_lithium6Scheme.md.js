import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lithium6Scheme()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/lithium6Scheme.md","filePath":"api/@openqs/cavity-hardware/functions/lithium6Scheme.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/lithium6Scheme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / lithium6Scheme</p><h1 id="function-lithium6scheme" tabindex="-1">Function: lithium6Scheme() <a class="header-anchor" href="#function-lithium6scheme" aria-label="Permalink to &quot;Function: lithium6Scheme()&quot;">​</a></h1><blockquote><p><strong>lithium6Scheme</strong>(<code>options</code>): <a href="./../interfaces/RealAtomScheme.html"><code>RealAtomScheme</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/lithium-6-scheme.ts#L15" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/lithium-6-scheme.ts:15</a></p><p>The paper&#39;s 6Li scheme with the real atom: |0&gt;, |1&gt; = |F=1/2, m=+-1/2&gt;, magnetic field perpendicular to the cavity axis, mode a polarized along it, mode b perpendicular, lasers r1 and s0 perpendicular, r0 along it; D1 and D2 summed.</p><p>Use <a href="./deriveLmgParameters.html">deriveLmgParameters</a> with <code>reading: &quot;derived&quot;</code>: the sums are those of second-order perturbation theory. Far beyond the 10 GHz fine structure D1 and D2 cancel, and the intensities that are needed grow as the square of the detuning.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/RealAtomOptions.html"><code>RealAtomOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RealAtomScheme.html"><code>RealAtomScheme</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>within ten linewidths of resonance.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/lithium6Scheme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lithium6Scheme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lithium6Scheme as default
};
