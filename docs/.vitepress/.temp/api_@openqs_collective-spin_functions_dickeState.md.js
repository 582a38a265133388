import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: dickeState()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/dickeState.md","filePath":"api/@openqs/collective-spin/functions/dickeState.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/dickeState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / dickeState</p><h1 id="function-dickestate" tabindex="-1">Function: dickeState() <a class="header-anchor" href="#function-dickestate" aria-label="Permalink to &quot;Function: dickeState()&quot;">​</a></h1><blockquote><p><strong>dickeState</strong>(<code>spins</code>, <code>m</code>): <a href="./../../linalg/index/interfaces/ComplexVector.html"><code>ComplexVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/pure-states.ts#L37" target="_blank" rel="noreferrer">packages/collective-spin/src/states/pure-states.ts:37</a></p><p>The Dicke state |j, m&gt;; <code>m</code> runs from j = N / 2 down to -j in steps of one.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h3 id="m" tabindex="-1">m <a class="header-anchor" href="#m" aria-label="Permalink to &quot;m&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexVector.html"><code>ComplexVector</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/dickeState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dickeState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dickeState as default
};
