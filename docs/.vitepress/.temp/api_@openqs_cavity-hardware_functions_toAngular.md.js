import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: toAngular()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/toAngular.md","filePath":"api/@openqs/cavity-hardware/functions/toAngular.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/toAngular.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / toAngular</p><h1 id="function-toangular" tabindex="-1">Function: toAngular() <a class="header-anchor" href="#function-toangular" aria-label="Permalink to &quot;Function: toAngular()&quot;">​</a></h1><blockquote><p><strong>toAngular</strong>(<code>frequency</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/units/quantity.ts#L57" target="_blank" rel="noreferrer">packages/cavity-hardware/src/units/quantity.ts:57</a></p><p>omega = 2 pi nu.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="frequency" tabindex="-1">frequency <a class="header-anchor" href="#frequency" aria-label="Permalink to &quot;frequency&quot;">​</a></h3><p><a href="./../type-aliases/Frequency.html"><code>Frequency</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/toAngular.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const toAngular = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  toAngular as default
};
