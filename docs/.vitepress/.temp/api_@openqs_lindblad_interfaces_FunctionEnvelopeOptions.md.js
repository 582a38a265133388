import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FunctionEnvelopeOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/FunctionEnvelopeOptions.md","filePath":"api/@openqs/lindblad/interfaces/FunctionEnvelopeOptions.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/FunctionEnvelopeOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / FunctionEnvelopeOptions</p><h1 id="interface-functionenvelopeoptions" tabindex="-1">Interface: FunctionEnvelopeOptions <a class="header-anchor" href="#interface-functionenvelopeoptions" aria-label="Permalink to &quot;Interface: FunctionEnvelopeOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L30" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:30</a></p><p>Options of <a href="./../functions/functionEnvelope.html">functionEnvelope</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="shortestfeature" tabindex="-1">shortestFeature <a class="header-anchor" href="#shortestfeature" aria-label="Permalink to &quot;shortestFeature&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shortestFeature</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L32" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:32</a></p><p>Duration of the shortest feature of the function: no step of an integrator is longer.</p><hr><h3 id="switchingtimes" tabindex="-1">switchingTimes? <a class="header-anchor" href="#switchingtimes" aria-label="Permalink to &quot;switchingTimes?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>switchingTimes?</strong>: readonly <code>number</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L34" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:34</a></p><p>Times at which the function or a derivative jumps; default none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/FunctionEnvelopeOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FunctionEnvelopeOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FunctionEnvelopeOptions as default
};
