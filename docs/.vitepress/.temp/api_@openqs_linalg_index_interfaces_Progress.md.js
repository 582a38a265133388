import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Progress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/Progress.md","filePath":"api/@openqs/linalg/index/interfaces/Progress.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/Progress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Progress</p><h1 id="interface-progress" tabindex="-1">Interface: Progress <a class="header-anchor" href="#interface-progress" aria-label="Permalink to &quot;Interface: Progress&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steps.ts#L2" target="_blank" rel="noreferrer">packages/linalg/src/steps.ts:2</a></p><p>How far a long algorithm has come.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="done" tabindex="-1">done <a class="header-anchor" href="#done" aria-label="Permalink to &quot;done&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>done</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steps.ts#L6" target="_blank" rel="noreferrer">packages/linalg/src/steps.ts:6</a></p><p>Units of work that are finished.</p><hr><h3 id="phase" tabindex="-1">phase <a class="header-anchor" href="#phase" aria-label="Permalink to &quot;phase&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>phase</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steps.ts#L4" target="_blank" rel="noreferrer">packages/linalg/src/steps.ts:4</a></p><p>What is being done, in the field&#39;s words, for example <code>eliminating multipoles</code>.</p><hr><h3 id="residualnorm" tabindex="-1">residualNorm? <a class="header-anchor" href="#residualnorm" aria-label="Permalink to &quot;residualNorm?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>residualNorm?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steps.ts#L10" target="_blank" rel="noreferrer">packages/linalg/src/steps.ts:10</a></p><p>Residual norm reached so far, where the algorithm has one.</p><hr><h3 id="total" tabindex="-1">total? <a class="header-anchor" href="#total" aria-label="Permalink to &quot;total?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>total?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steps.ts#L8" target="_blank" rel="noreferrer">packages/linalg/src/steps.ts:8</a></p><p>Units of work in all, where known.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/Progress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Progress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Progress as default
};
