import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: JumpDescription","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/type-aliases/JumpDescription.md","filePath":"api/@openqs/lindblad/type-aliases/JumpDescription.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/type-aliases/JumpDescription.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / JumpDescription</p><h1 id="type-alias-jumpdescription" tabindex="-1">Type Alias: JumpDescription <a class="header-anchor" href="#type-alias-jumpdescription" aria-label="Permalink to &quot;Type Alias: JumpDescription&quot;">​</a></h1><blockquote><p><strong>JumpDescription</strong> = ({ <code>operator</code>: <a href="./../interfaces/Operator.html"><code>Operator</code></a>; <code>populationRate</code>: <code>number</code> | <a href="./../interfaces/Envelope.html"><code>Envelope</code></a>; } | { <code>amplitudeRate</code>: <code>number</code> | <a href="./../interfaces/Envelope.html"><code>Envelope</code></a>; <code>operator</code>: <a href="./../interfaces/Operator.html"><code>Operator</code></a>; } | { <code>collapseOperator</code>: <a href="./../interfaces/Operator.html"><code>Operator</code></a>; }) &amp; <code>object</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/jump.ts#L16" target="_blank" rel="noreferrer">packages/lindblad/src/systems/jump.ts:16</a></p><p>A dissipative channel; the name of its rate says which convention is meant, because a factor of two or a square root here is the commonest error of all:</p><ul><li><code>populationRate</code> g: g (A rho A^+ - {A^+ A, rho}/2). A photon number or an excited population decays as e^(-g t).</li><li><code>amplitudeRate</code> k: k (2 A rho A^+ - {A^+ A, rho}). A field amplitude decays as e^(-k t), its energy as e^(-2 k t); k is the half width at half maximum of the line.</li><li>neither: A carries its rate, as the collapse operators sqrt(g) a of other programs do.</li></ul><p>A rate may be an <a href="./../interfaces/Envelope.html">Envelope</a>, g(t): it is the rate that depends on time, not its square root.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="label" tabindex="-1">label? <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>label?</strong>: <code>string</code></p></blockquote><p>Names the channel in lists of jumps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/type-aliases/JumpDescription.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JumpDescription = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JumpDescription as default
};
