import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: clebschGordan()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/clebschGordan.md","filePath":"api/@openqs/cavity-hardware/functions/clebschGordan.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/clebschGordan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / clebschGordan</p><h1 id="function-clebschgordan" tabindex="-1">Function: clebschGordan() <a class="header-anchor" href="#function-clebschgordan" aria-label="Permalink to &quot;Function: clebschGordan()&quot;">​</a></h1><blockquote><p><strong>clebschGordan</strong>(<code>first</code>, <code>second</code>, <code>total</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/angular-momentum/wigner-3j.ts#L76" target="_blank" rel="noreferrer">packages/cavity-hardware/src/angular-momentum/wigner-3j.ts:76</a></p><p>The Clebsch-Gordan coefficient &lt;j1 m1, j2 m2 | J M&gt; = (-1)^(j1-j2+M) sqrt(2J+1) (j1 j2 J; m1 m2 -M), Condon-Shortley phases.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="first" tabindex="-1">first <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first&quot;">​</a></h3><p>readonly [<code>number</code>, <code>number</code>]</p><p>[j1, m1].</p><h3 id="second" tabindex="-1">second <a class="header-anchor" href="#second" aria-label="Permalink to &quot;second&quot;">​</a></h3><p>readonly [<code>number</code>, <code>number</code>]</p><p>[j2, m2].</p><h3 id="total" tabindex="-1">total <a class="header-anchor" href="#total" aria-label="Permalink to &quot;total&quot;">​</a></h3><p>readonly [<code>number</code>, <code>number</code>]</p><p>[J, M].</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>as <a href="./wigner3j.html">wigner3j</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/clebschGordan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const clebschGordan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  clebschGordan as default
};
