import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: multipoleNorm()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/multipoleNorm.md","filePath":"api/@openqs/collective-spin/functions/multipoleNorm.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/multipoleNorm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / multipoleNorm</p><h1 id="function-multipolenorm" tabindex="-1">Function: multipoleNorm() <a class="header-anchor" href="#function-multipolenorm" aria-label="Permalink to &quot;Function: multipoleNorm()&quot;">​</a></h1><blockquote><p><strong>multipoleNorm</strong>(<code>state</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/residual.ts#L33" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/residual.ts:33</a></p><p>Frobenius norm sqrt(sum over k and all q of |r_kq|^2).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/MultipoleState.html"><code>MultipoleState</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/multipoleNorm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const multipoleNorm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  multipoleNorm as default
};
