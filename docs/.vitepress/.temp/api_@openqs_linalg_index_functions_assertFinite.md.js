import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: assertFinite()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/assertFinite.md","filePath":"api/@openqs/linalg/index/functions/assertFinite.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/assertFinite.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / assertFinite</p><h1 id="function-assertfinite" tabindex="-1">Function: assertFinite() <a class="header-anchor" href="#function-assertfinite" aria-label="Permalink to &quot;Function: assertFinite()&quot;">​</a></h1><blockquote><p><strong>assertFinite</strong>(<code>argument</code>, <code>value</code>): <code>void</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/errors.ts#L77" target="_blank" rel="noreferrer">packages/linalg/src/errors.ts:77</a></p><p>Throws unless <code>value</code> is a finite number.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="argument" tabindex="-1">argument <a class="header-anchor" href="#argument" aria-label="Permalink to &quot;argument&quot;">​</a></h3><p><code>string</code></p><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/assertFinite.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assertFinite = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assertFinite as default
};
