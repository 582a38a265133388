import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ExponentialMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/ExponentialMethod.md","filePath":"api/@openqs/lindblad/interfaces/ExponentialMethod.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/ExponentialMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / ExponentialMethod</p><h1 id="interface-exponentialmethod" tabindex="-1">Interface: ExponentialMethod <a class="header-anchor" href="#interface-exponentialmethod" aria-label="Permalink to &quot;Interface: ExponentialMethod&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/exponential.ts#L12" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/exponential.ts:12</a></p><p>The exponential of a constant Liouvillian in rational Krylov spaces, sector by sector: its cost hardly depends on how fast the fastest decay is.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;exponential&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/exponential.ts#L13" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/exponential.ts:13</a></p><hr><h3 id="memorylimitbytes" tabindex="-1">memoryLimitBytes? <a class="header-anchor" href="#memorylimitbytes" aria-label="Permalink to &quot;memoryLimitBytes?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>memoryLimitBytes?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/exponential.ts#L17" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/exponential.ts:17</a></p><p>Refuses to start what needs more memory; default 4 GiB.</p><hr><h3 id="relativetolerance" tabindex="-1">relativeTolerance? <a class="header-anchor" href="#relativetolerance" aria-label="Permalink to &quot;relativeTolerance?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>relativeTolerance?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/exponential.ts#L15" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/exponential.ts:15</a></p><p>Estimated error over the norm of the state; default 1e-10.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/ExponentialMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExponentialMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExponentialMethod as default
};
