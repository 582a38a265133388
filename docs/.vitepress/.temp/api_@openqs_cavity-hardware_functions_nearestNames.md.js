import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: nearestNames()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/nearestNames.md","filePath":"api/@openqs/cavity-hardware/functions/nearestNames.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/nearestNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / nearestNames</p><h1 id="function-nearestnames" tabindex="-1">Function: nearestNames() <a class="header-anchor" href="#function-nearestnames" aria-label="Permalink to &quot;Function: nearestNames()&quot;">​</a></h1><blockquote><p><strong>nearestNames</strong>(<code>unknown</code>, <code>names</code>): <code>string</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/catalogue/nearest-names.ts#L34" target="_blank" rel="noreferrer">packages/cavity-hardware/src/catalogue/nearest-names.ts:34</a></p><p>The names nearest to <code>unknown</code>, nearest first, at most three: same letters in another order (<code>Rb87</code>), a part of the name (<code>Rb</code>), or few typing errors (at most a third of its length, and at least one).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="unknown" tabindex="-1">unknown <a class="header-anchor" href="#unknown" aria-label="Permalink to &quot;unknown&quot;">​</a></h3><p><code>string</code></p><h3 id="names" tabindex="-1">names <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names&quot;">​</a></h3><p>readonly <code>string</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/nearestNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const nearestNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  nearestNames as default
};
