import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: exchange()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/exchange.md","filePath":"api/@openqs/lindblad/functions/exchange.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/exchange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / exchange</p><h1 id="function-exchange" tabindex="-1">Function: exchange() <a class="header-anchor" href="#function-exchange" aria-label="Permalink to &quot;Function: exchange()&quot;">​</a></h1><blockquote><p><strong>exchange</strong>(<code>space</code>, <code>pair</code>): <a href="./../interfaces/Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/operators/symmetry-operators.ts#L30" target="_blank" rel="noreferrer">packages/lindblad/src/operators/symmetry-operators.ts:30</a></p><p>The exchange of two factors of a space, |..., k, ..., l, ...&gt; -&gt; |..., l, ..., k, ...&gt;, Hermitian and its own inverse.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="space" tabindex="-1">space <a class="header-anchor" href="#space" aria-label="Permalink to &quot;space&quot;">​</a></h3><p><a href="./../type-aliases/Space.html"><code>Space</code></a></p><h3 id="pair" tabindex="-1">pair <a class="header-anchor" href="#pair" aria-label="Permalink to &quot;pair&quot;">​</a></h3><p>readonly [<a href="./../interfaces/Basis.html"><code>Basis</code></a>, <a href="./../interfaces/Basis.html"><code>Basis</code></a>]</p><p>two factors of <code>space</code> of one kind and dimension</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Operator.html"><code>Operator</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the two are not alike.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when one is not a factor of the space.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/exchange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const exchange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  exchange as default
};
