import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PairInequalities","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/interfaces/PairInequalities.md","filePath":"api/@openqs/entanglement/interfaces/PairInequalities.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/interfaces/PairInequalities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / PairInequalities</p><h1 id="interface-pairinequalities" tabindex="-1">Interface: PairInequalities <a class="header-anchor" href="#interface-pairinequalities" aria-label="Permalink to &quot;Interface: PairInequalities&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/pair-entanglement.ts#L11" target="_blank" rel="noreferrer">collective/pair-entanglement.ts:11</a></p><p>Two inequalities that all separable states obey; a positive value proves entanglement.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="transverse" tabindex="-1">transverse <a class="header-anchor" href="#transverse" aria-label="Permalink to &quot;transverse&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>transverse</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/pair-entanglement.ts#L15" target="_blank" rel="noreferrer">collective/pair-entanglement.ts:15</a></p><p>sqrt([&lt;J_l^2&gt; + &lt;J_m^2&gt; - N/2]^2 + (N-1)^2 &lt;J_n&gt;^2) - &lt;J_n^2&gt; - N(N-2)/4, over N(N-1)/2.</p><hr><h3 id="variance" tabindex="-1">variance <a class="header-anchor" href="#variance" aria-label="Permalink to &quot;variance&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>variance</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/pair-entanglement.ts#L13" target="_blank" rel="noreferrer">collective/pair-entanglement.ts:13</a></p><p>[&lt;J_l^2&gt; + &lt;J_m^2&gt; - N/2 - (N-1) Var(J_n)]/j^2, which is 1 - (4/N) Var(J_n) - (4/N^2) &lt;J_n&gt;^2 for symmetric states.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/interfaces/PairInequalities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PairInequalities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PairInequalities as default
};
