import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Jump","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/Jump.md","filePath":"api/@openqs/lindblad/interfaces/Jump.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/Jump.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / Jump</p><h1 id="interface-jump" tabindex="-1">Interface: Jump <a class="header-anchor" href="#interface-jump" aria-label="Permalink to &quot;Interface: Jump&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/jump.ts#L39" target="_blank" rel="noreferrer">packages/lindblad/src/systems/jump.ts:39</a></p><p>A channel in standard form: r(t) (L rho L^+ - {L^+ L, rho}/2), with a constant rate inside L and r = 1.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="collapseoperator" tabindex="-1">collapseOperator <a class="header-anchor" href="#collapseoperator" aria-label="Permalink to &quot;collapseOperator&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>collapseOperator</strong>: <a href="./Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/jump.ts#L41" target="_blank" rel="noreferrer">packages/lindblad/src/systems/jump.ts:41</a></p><p>L, with its constant rate inside.</p><hr><h3 id="label" tabindex="-1">label? <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>label?</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/jump.ts#L45" target="_blank" rel="noreferrer">packages/lindblad/src/systems/jump.ts:45</a></p><p>Names the channel in lists of jumps.</p><hr><h3 id="rate" tabindex="-1">rate? <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>rate?</strong>: <a href="./Envelope.html"><code>Envelope</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/jump.ts#L43" target="_blank" rel="noreferrer">packages/lindblad/src/systems/jump.ts:43</a></p><p>r(t), where the rate depends on time; its <code>value</code> throws where it would be negative.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/Jump.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Jump = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Jump as default
};
