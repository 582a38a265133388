import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Steps<Result>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/type-aliases/Steps.md","filePath":"api/@openqs/linalg/index/type-aliases/Steps.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/type-aliases/Steps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Steps</p><h1 id="type-alias-steps-result" tabindex="-1">Type Alias: Steps&lt;Result&gt; <a class="header-anchor" href="#type-alias-steps-result" aria-label="Permalink to &quot;Type Alias: Steps\\&lt;Result\\&gt;&quot;">​</a></h1><blockquote><p><strong>Steps</strong>&lt;<code>Result</code>&gt; = <code>Generator</code>&lt;<a href="./../interfaces/Progress.html"><code>Progress</code></a>, <code>Result</code>, <code>void</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/steps.ts#L17" target="_blank" rel="noreferrer">packages/linalg/src/steps.ts:17</a></p><p>A long algorithm, written once as a generator that yields its progress and returns its result. A blocked loop never sees an abort signal; a generator can be driven without one (<a href="./../functions/runSteps.html">runSteps</a>) or with one (<a href="./../functions/runStepsAsync.html">runStepsAsync</a>).</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="result" tabindex="-1">Result <a class="header-anchor" href="#result" aria-label="Permalink to &quot;Result&quot;">​</a></h3><p><code>Result</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/type-aliases/Steps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Steps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Steps as default
};
