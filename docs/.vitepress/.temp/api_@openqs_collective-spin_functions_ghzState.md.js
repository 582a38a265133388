import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: ghzState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/ghzState.md","filePath":"api/@openqs/collective-spin/functions/ghzState.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/ghzState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / ghzState</p><h1 id="function-ghzstate" tabindex="-1">Function: ghzState() <a class="header-anchor" href="#function-ghzstate" aria-label="Permalink to &quot;Function: ghzState()&quot;">​</a></h1><blockquote><p><strong>ghzState</strong>(<code>spins</code>, <code>options?</code>): <a href="./../../linalg/index/interfaces/ComplexVector.html"><code>ComplexVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/pure-states.ts#L49" target="_blank" rel="noreferrer">packages/collective-spin/src/states/pure-states.ts:49</a></p><p>The GHZ state (|j, j&gt; + exp(i phase) |j, -j&gt;) / sqrt 2; <code>phase</code> defaults to 0.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><h4 id="phase" tabindex="-1">phase? <a class="header-anchor" href="#phase" aria-label="Permalink to &quot;phase?&quot;">​</a></h4><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexVector.html"><code>ComplexVector</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/ghzState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ghzState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ghzState as default
};
