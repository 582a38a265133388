import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SpinMoments","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/interfaces/SpinMoments.md","filePath":"api/@openqs/entanglement/interfaces/SpinMoments.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/interfaces/SpinMoments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / SpinMoments</p><h1 id="interface-spinmoments" tabindex="-1">Interface: SpinMoments <a class="header-anchor" href="#interface-spinmoments" aria-label="Permalink to &quot;Interface: SpinMoments&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/spin-moments.ts#L10" target="_blank" rel="noreferrer">collective/spin-moments.ts:10</a></p><p>First and second moments of a collective spin of N two-level atoms along all three axes, j = N/2: mean_i = <code>&lt;J_i&gt;/j</code>, second_ik = <code>&lt;J_i J_k + J_k J_i&gt;/(2 j^2)</code> (symmetric, by rows).</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="mean" tabindex="-1">mean <a class="header-anchor" href="#mean" aria-label="Permalink to &quot;mean&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>mean</strong>: <a href="./../type-aliases/RealVector.html"><code>RealVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/spin-moments.ts#L12" target="_blank" rel="noreferrer">collective/spin-moments.ts:12</a></p><p><code>&lt;J_i&gt;/j</code> along x, y and z.</p><hr><h3 id="second" tabindex="-1">second <a class="header-anchor" href="#second" aria-label="Permalink to &quot;second&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>second</strong>: readonly [<a href="./../type-aliases/RealVector.html"><code>RealVector</code></a>, <a href="./../type-aliases/RealVector.html"><code>RealVector</code></a>, <a href="./../type-aliases/RealVector.html"><code>RealVector</code></a>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/spin-moments.ts#L14" target="_blank" rel="noreferrer">collective/spin-moments.ts:14</a></p><p><code>&lt;J_i J_k + J_k J_i&gt;/(2 j^2)</code>, symmetric, by rows.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/interfaces/SpinMoments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpinMoments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpinMoments as default
};
