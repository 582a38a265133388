import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Ket","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/Ket.md","filePath":"api/@openqs/lindblad/interfaces/Ket.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/Ket.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / Ket</p><h1 id="interface-ket" tabindex="-1">Interface: Ket <a class="header-anchor" href="#interface-ket" aria-label="Permalink to &quot;Interface: Ket&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/ket.ts#L14" target="_blank" rel="noreferrer">packages/lindblad/src/states/ket.ts:14</a></p><p>A pure state; the amplitudes are normalized, &lt;psi|psi&gt; = 1.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="amplitudes" tabindex="-1">amplitudes <a class="header-anchor" href="#amplitudes" aria-label="Permalink to &quot;amplitudes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>amplitudes</strong>: <a href="./../../linalg/index/interfaces/ComplexVector.html"><code>ComplexVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/ket.ts#L18" target="_blank" rel="noreferrer">packages/lindblad/src/states/ket.ts:18</a></p><p>&lt;i|psi&gt; for every basis state.</p><hr><h3 id="space" tabindex="-1">space <a class="header-anchor" href="#space" aria-label="Permalink to &quot;space&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>space</strong>: <a href="./../type-aliases/Space.html"><code>Space</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/ket.ts#L16" target="_blank" rel="noreferrer">packages/lindblad/src/states/ket.ts:16</a></p><p>The factors, whose basis states are ordered with the last one fastest.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/Ket.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Ket = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Ket as default
};
