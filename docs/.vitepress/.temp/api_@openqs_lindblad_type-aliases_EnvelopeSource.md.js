import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: EnvelopeSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/type-aliases/EnvelopeSource.md","filePath":"api/@openqs/lindblad/type-aliases/EnvelopeSource.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/type-aliases/EnvelopeSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / EnvelopeSource</p><h1 id="type-alias-envelopesource" tabindex="-1">Type Alias: EnvelopeSource <a class="header-anchor" href="#type-alias-envelopesource" aria-label="Permalink to &quot;Type Alias: EnvelopeSource&quot;">​</a></h1><blockquote><p><strong>EnvelopeSource</strong> = { <code>kind</code>: <code>&quot;piecewise-constant&quot;</code>; <code>times</code>: readonly <code>number</code>[]; <code>values</code>: readonly <code>number</code>[]; } | <code>object</code> &amp; <a href="./../interfaces/GaussianPulse.html"><code>GaussianPulse</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L19" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:19</a></p><p>The numbers that make an <a href="./../interfaces/Envelope.html">Envelope</a>.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;piecewise-constant&quot;</code>; <code>times</code>: readonly <code>number</code>[]; <code>values</code>: readonly <code>number</code>[]; }</p><h4 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;piecewise-constant&quot;</code></p></blockquote><h4 id="times" tabindex="-1">times <a class="header-anchor" href="#times" aria-label="Permalink to &quot;times&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>times</strong>: readonly <code>number</code>[]</p></blockquote><p>Where the value changes, increasing.</p><h4 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h4><blockquote><p><code>readonly</code> <strong>values</strong>: readonly <code>number</code>[]</p></blockquote><p>The value between two neighbouring times.</p><hr><p><code>object</code> &amp; <a href="./../interfaces/GaussianPulse.html"><code>GaussianPulse</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/type-aliases/EnvelopeSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnvelopeSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnvelopeSource as default
};
