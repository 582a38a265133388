import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: functionEnvelope()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/functionEnvelope.md","filePath":"api/@openqs/lindblad/functions/functionEnvelope.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/functionEnvelope.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / functionEnvelope</p><h1 id="function-functionenvelope" tabindex="-1">Function: functionEnvelope() <a class="header-anchor" href="#function-functionenvelope" aria-label="Permalink to &quot;Function: functionEnvelope()&quot;">​</a></h1><blockquote><p><strong>functionEnvelope</strong>(<code>value</code>, <code>options</code>): <a href="./../interfaces/Envelope.html"><code>Envelope</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L55" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:55</a></p><p>Any function of time.</p><p>An adaptive integrator cannot see a pulse that it steps over; this is why the duration of the shortest feature is not optional.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p>(<code>time</code>) =&gt; <code>number</code></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/FunctionEnvelopeOptions.html"><code>FunctionEnvelopeOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Envelope.html"><code>Envelope</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when <code>shortestFeature</code> is not positive or the switching times do not increase.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/functionEnvelope.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const functionEnvelope = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  functionEnvelope as default
};
