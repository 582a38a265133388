import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: runStepsAsync()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/runStepsAsync.md","filePath":"api/@openqs/linalg/index/functions/runStepsAsync.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/runStepsAsync.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / runStepsAsync</p><h1 id="function-runstepsasync" tabindex="-1">Function: runStepsAsync() <a class="header-anchor" href="#function-runstepsasync" aria-label="Permalink to &quot;Function: runStepsAsync()&quot;">​</a></h1><blockquote><p><strong>runStepsAsync</strong>&lt;<code>Result</code>&gt;(<code>steps</code>, <code>options?</code>): <code>Promise</code>&lt;<code>Result</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steps.ts#L55" target="_blank" rel="noreferrer">packages/linalg/src/steps.ts:55</a></p><p>Runs an algorithm in slices of about 15 ms, so that an event loop stays alive, progress is seen and the work can be cancelled.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="result" tabindex="-1">Result <a class="header-anchor" href="#result" aria-label="Permalink to &quot;Result&quot;">​</a></h3><p><code>Result</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><p><a href="./../type-aliases/Steps.html"><code>Steps</code></a>&lt;<code>Result</code>&gt;</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/RunStepsOptions.html"><code>RunStepsOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>Result</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>The reason of <code>signal</code> when it is aborted.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/runStepsAsync.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const runStepsAsync = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  runStepsAsync as default
};
