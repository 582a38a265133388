import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: assertInteger()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/assertInteger.md","filePath":"api/@openqs/linalg/index/functions/assertInteger.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/assertInteger.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / assertInteger</p><h1 id="function-assertinteger" tabindex="-1">Function: assertInteger() <a class="header-anchor" href="#function-assertinteger" aria-label="Permalink to &quot;Function: assertInteger()&quot;">​</a></h1><blockquote><p><strong>assertInteger</strong>(<code>argument</code>, <code>value</code>, <code>range</code>): <code>void</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/errors.ts#L84" target="_blank" rel="noreferrer">packages/linalg/src/errors.ts:84</a></p><p>Throws unless <code>value</code> is an integer in [minimum, maximum].</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="argument" tabindex="-1">argument <a class="header-anchor" href="#argument" aria-label="Permalink to &quot;argument&quot;">​</a></h3><p><code>string</code></p><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>number</code></p><h3 id="range" tabindex="-1">range <a class="header-anchor" href="#range" aria-label="Permalink to &quot;range&quot;">​</a></h3><h4 id="maximum" tabindex="-1">maximum? <a class="header-anchor" href="#maximum" aria-label="Permalink to &quot;maximum?&quot;">​</a></h4><p><code>number</code></p><h4 id="minimum" tabindex="-1">minimum <a class="header-anchor" href="#minimum" aria-label="Permalink to &quot;minimum&quot;">​</a></h4><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/assertInteger.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assertInteger = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assertInteger as default
};
