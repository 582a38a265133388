import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OutputFieldMoments","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/interfaces/OutputFieldMoments.md","filePath":"api/@openqs/entanglement/interfaces/OutputFieldMoments.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/interfaces/OutputFieldMoments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / OutputFieldMoments</p><h1 id="interface-outputfieldmoments" tabindex="-1">Interface: OutputFieldMoments <a class="header-anchor" href="#interface-outputfieldmoments" aria-label="Permalink to &quot;Interface: OutputFieldMoments&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/output-field.ts#L6" target="_blank" rel="noreferrer">collective/output-field.ts:6</a></p><p>Moments of the field that leaves cavity mode b, as broadband homodyne detection yields them.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="amplitude" tabindex="-1">amplitude? <a class="header-anchor" href="#amplitude" aria-label="Permalink to &quot;amplitude?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>amplitude?</strong>: <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/output-field.ts#L12" target="_blank" rel="noreferrer">collective/output-field.ts:12</a></p><p><code>&lt;b_out&gt;</code>, square root of that unit; default 0, as in any parity-symmetric state.</p><hr><h3 id="flux" tabindex="-1">flux <a class="header-anchor" href="#flux" aria-label="Permalink to &quot;flux&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>flux</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/output-field.ts#L8" target="_blank" rel="noreferrer">collective/output-field.ts:8</a></p><p><code>&lt;b_out^+ b_out&gt;</code>, photons per unit of time.</p><hr><h3 id="pairflux" tabindex="-1">pairFlux <a class="header-anchor" href="#pairflux" aria-label="Permalink to &quot;pairFlux&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pairFlux</strong>: <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/output-field.ts#L10" target="_blank" rel="noreferrer">collective/output-field.ts:10</a></p><p><code>&lt;b_out^2&gt;</code>, same unit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/interfaces/OutputFieldMoments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OutputFieldMoments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OutputFieldMoments as default
};
