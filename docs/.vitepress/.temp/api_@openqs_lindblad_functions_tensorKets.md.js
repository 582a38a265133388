import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tensorKets()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/tensorKets.md","filePath":"api/@openqs/lindblad/functions/tensorKets.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/tensorKets.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / tensorKets</p><h1 id="function-tensorkets" tabindex="-1">Function: tensorKets() <a class="header-anchor" href="#function-tensorkets" aria-label="Permalink to &quot;Function: tensorKets()&quot;">​</a></h1><blockquote><p><strong>tensorKets</strong>(...<code>kets</code>): <a href="./../interfaces/Ket.html"><code>Ket</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/ket.ts#L67" target="_blank" rel="noreferrer">packages/lindblad/src/states/ket.ts:67</a></p><p>The product state of states of different factors; the last factor varies fastest.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="kets" tabindex="-1">kets <a class="header-anchor" href="#kets" aria-label="Permalink to &quot;kets&quot;">​</a></h3><p>...readonly <a href="./../interfaces/Ket.html"><code>Ket</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Ket.html"><code>Ket</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when two factors carry the same label.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/tensorKets.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tensorKets = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tensorKets as default
};
