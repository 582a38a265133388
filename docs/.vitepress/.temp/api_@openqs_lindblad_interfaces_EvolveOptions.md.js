import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EvolveOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/EvolveOptions.md","filePath":"api/@openqs/lindblad/interfaces/EvolveOptions.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/EvolveOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / EvolveOptions</p><h1 id="interface-evolveoptions" tabindex="-1">Interface: EvolveOptions <a class="header-anchor" href="#interface-evolveoptions" aria-label="Permalink to &quot;Interface: EvolveOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/evolve.ts#L21" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/evolve.ts:21</a></p><p>Options of <a href="./../functions/evolve.html">evolve</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="method" tabindex="-1">method? <a class="header-anchor" href="#method" aria-label="Permalink to &quot;method?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>method?</strong>: <a href="./ExponentialMethod.html"><code>ExponentialMethod</code></a> | <a href="./AdaptiveMethod.html"><code>AdaptiveMethod</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/evolve.ts#L27" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/evolve.ts:27</a></p><p>Default <code>{ kind: &quot;adaptive&quot; }</code>.</p><hr><h3 id="observables" tabindex="-1">observables? <a class="header-anchor" href="#observables" aria-label="Permalink to &quot;observables?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>observables?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./Operator.html"><code>Operator</code></a>&gt;&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/evolve.ts#L25" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/evolve.ts:25</a></p><p>Operators whose expectation values are reported at every time; default none.</p><hr><h3 id="times" tabindex="-1">times <a class="header-anchor" href="#times" aria-label="Permalink to &quot;times&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>times</strong>: readonly <code>number</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/evolve.ts#L23" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/evolve.ts:23</a></p><p>Increasing times; the first is that of the initial state.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/EvolveOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EvolveOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EvolveOptions as default
};
