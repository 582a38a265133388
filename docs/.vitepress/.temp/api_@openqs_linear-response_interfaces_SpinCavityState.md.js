import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SpinCavityState","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/SpinCavityState.md","filePath":"api/@openqs/linear-response/interfaces/SpinCavityState.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/SpinCavityState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / SpinCavityState</p><h1 id="interface-spincavitystate" tabindex="-1">Interface: SpinCavityState <a class="header-anchor" href="#interface-spincavitystate" aria-label="Permalink to &quot;Interface: SpinCavityState&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-orbit.ts#L10" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-orbit.ts:10</a></p><p>A mean-field state of spins and modes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="amplitudes" tabindex="-1">amplitudes <a class="header-anchor" href="#amplitudes" aria-label="Permalink to &quot;amplitudes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>amplitudes</strong>: readonly <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-orbit.ts#L14" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-orbit.ts:14</a></p><p>a/sqrt(N) of every mode.</p><hr><h3 id="blochs" tabindex="-1">blochs <a class="header-anchor" href="#blochs" aria-label="Permalink to &quot;blochs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>blochs</strong>: readonly <a href="./../type-aliases/RealVector.html"><code>RealVector</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-orbit.ts#L12" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-orbit.ts:12</a></p><p><code>&lt;J&gt;/j</code> of every group.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/SpinCavityState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpinCavityState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpinCavityState as default
};
