import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LongTimeMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/LongTimeMethod.md","filePath":"api/@openqs/lindblad/interfaces/LongTimeMethod.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/LongTimeMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / LongTimeMethod</p><h1 id="interface-longtimemethod" tabindex="-1">Interface: LongTimeMethod <a class="header-anchor" href="#interface-longtimemethod" aria-label="Permalink to &quot;Interface: LongTimeMethod&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L35" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:35</a></p><p>Evolution of the initial state until its distance from the steady state is estimated below a tolerance.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;long-time&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L36" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:36</a></p><hr><h3 id="longesttime" tabindex="-1">longestTime? <a class="header-anchor" href="#longesttime" aria-label="Permalink to &quot;longestTime?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>longestTime?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L40" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:40</a></p><p>Time after which to give up; default 1e4.</p><hr><h3 id="tolerance" tabindex="-1">tolerance? <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>tolerance?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steady-state/options.ts#L38" target="_blank" rel="noreferrer">packages/lindblad/src/steady-state/options.ts:38</a></p><p>Largest distance in the Frobenius norm; default 1e-6.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/LongTimeMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LongTimeMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LongTimeMethod as default
};
