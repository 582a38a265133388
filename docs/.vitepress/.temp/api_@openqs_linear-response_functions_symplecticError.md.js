import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: symplecticError()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/symplecticError.md","filePath":"api/@openqs/linear-response/functions/symplecticError.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/symplecticError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / symplecticError</p><h1 id="function-symplecticerror" tabindex="-1">Function: symplecticError() <a class="header-anchor" href="#function-symplecticerror" aria-label="Permalink to &quot;Function: symplecticError()&quot;">​</a></h1><blockquote><p><strong>symplecticError</strong>(<code>system</code>, <code>frequency</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/input-output/transfer-matrix.ts#L28" target="_blank" rel="noreferrer">input-output/transfer-matrix.ts:28</a></p><p>The largest entry of |S J S^+ - J|, J the symplectic form of the ports: zero to rounding for every linear system, since commutators are preserved when all ports are counted. For a passive system this says that S is unitary.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LinearSystem.html"><code>LinearSystem</code></a></p><h3 id="frequency" tabindex="-1">frequency <a class="header-anchor" href="#frequency" aria-label="Permalink to &quot;frequency&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./transferMatrix.html">transferMatrix</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/symplecticError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const symplecticError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  symplecticError as default
};
