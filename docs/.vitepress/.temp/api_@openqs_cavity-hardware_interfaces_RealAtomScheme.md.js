import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RealAtomScheme","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/RealAtomScheme.md","filePath":"api/@openqs/cavity-hardware/interfaces/RealAtomScheme.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/RealAtomScheme.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / RealAtomScheme</p><h1 id="interface-realatomscheme" tabindex="-1">Interface: RealAtomScheme <a class="header-anchor" href="#interface-realatomscheme" aria-label="Permalink to &quot;Interface: RealAtomScheme&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/real-atom-scheme.ts#L36" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/real-atom-scheme.ts:36</a></p><p>A scheme with the light that realises it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="light" tabindex="-1">light <a class="header-anchor" href="#light" aria-label="Permalink to &quot;light&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>light</strong>: <a href="./SchemeLight.html"><code>SchemeLight</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/real-atom-scheme.ts#L42" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/real-atom-scheme.ts:42</a></p><p>Amplitudes, polarizations and detunings of lasers and modes.</p><hr><h3 id="pair" tabindex="-1">pair <a class="header-anchor" href="#pair" aria-label="Permalink to &quot;pair&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pair</strong>: <a href="./GroundPair.html"><code>GroundPair</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/real-atom-scheme.ts#L40" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/real-atom-scheme.ts:40</a></p><p>The sublevels that make the spin.</p><hr><h3 id="scheme" tabindex="-1">scheme <a class="header-anchor" href="#scheme" aria-label="Permalink to &quot;scheme&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>scheme</strong>: <a href="./LmgScheme.html"><code>LmgScheme</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/real-atom-scheme.ts#L38" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/real-atom-scheme.ts:38</a></p><p>For <code>deriveLmgParameters</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/RealAtomScheme.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RealAtomScheme = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RealAtomScheme as default
};
