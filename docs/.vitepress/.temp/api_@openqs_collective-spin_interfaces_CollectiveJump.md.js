import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CollectiveJump","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/CollectiveJump.md","filePath":"api/@openqs/collective-spin/interfaces/CollectiveJump.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/CollectiveJump.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / CollectiveJump</p><h1 id="interface-collectivejump" tabindex="-1">Interface: CollectiveJump <a class="header-anchor" href="#interface-collectivejump" aria-label="Permalink to &quot;Interface: CollectiveJump&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L10" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:10</a></p><p>The jump operator sqrt(rate / N) (v_x Jx + v_y Jy + v_z Jz).</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rate</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L12" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:12</a></p><p>Rate in the standard dissipator L rho L^+ - (L^+ L rho + rho L^+ L) / 2, in the model&#39;s unit of frequency.</p><hr><h3 id="vector" tabindex="-1">vector <a class="header-anchor" href="#vector" aria-label="Permalink to &quot;vector&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vector</strong>: readonly [<a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>, <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>, <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L14" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:14</a></p><p>The complex vector v; (1, i, 0) is J+, (1, -i, 0) is J-.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/CollectiveJump.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CollectiveJump = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CollectiveJump as default
};
