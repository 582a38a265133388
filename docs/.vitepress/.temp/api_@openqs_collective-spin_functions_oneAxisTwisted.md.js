import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: oneAxisTwisted()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/oneAxisTwisted.md","filePath":"api/@openqs/collective-spin/functions/oneAxisTwisted.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/oneAxisTwisted.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / oneAxisTwisted</p><h1 id="function-oneaxistwisted" tabindex="-1">Function: oneAxisTwisted() <a class="header-anchor" href="#function-oneaxistwisted" aria-label="Permalink to &quot;Function: oneAxisTwisted()&quot;">​</a></h1><blockquote><p><strong>oneAxisTwisted</strong>(<code>spins</code>, <code>twist</code>): <a href="./../../linalg/index/interfaces/ComplexVector.html"><code>ComplexVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/pure-states.ts#L66" target="_blank" rel="noreferrer">packages/collective-spin/src/states/pure-states.ts:66</a></p><p>The one-axis twisted state exp(-i twist Jz^2) |theta = pi/2, phi = 0&gt;, spin squeezed for 0 &lt; twist of the order of N^(-2/3): &lt;Jx&gt; = (N / 2) cos(twist)^(N - 1).</p><p>Source: M. Kitagawa and M. Ueda, Phys. Rev. A 47, 5138 (1993); their mu is 2 twist.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h3 id="twist" tabindex="-1">twist <a class="header-anchor" href="#twist" aria-label="Permalink to &quot;twist&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexVector.html"><code>ComplexVector</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/oneAxisTwisted.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const oneAxisTwisted = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  oneAxisTwisted as default
};
