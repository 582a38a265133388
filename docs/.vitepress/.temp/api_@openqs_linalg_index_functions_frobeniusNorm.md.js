import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: frobeniusNorm()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/functions/frobeniusNorm.md","filePath":"api/@openqs/linalg/index/functions/frobeniusNorm.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/functions/frobeniusNorm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / frobeniusNorm</p><h1 id="function-frobeniusnorm" tabindex="-1">Function: frobeniusNorm() <a class="header-anchor" href="#function-frobeniusnorm" aria-label="Permalink to &quot;Function: frobeniusNorm()&quot;">​</a></h1><blockquote><p><strong>frobeniusNorm</strong>(<code>a</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/dense/norms.ts#L16" target="_blank" rel="noreferrer">packages/linalg/src/dense/norms.ts:16</a></p><p>The Frobenius norm, sqrt(sum_ij |a_ij|^2), free of overflow and underflow in the squares. A norm above 1.8e308 is Infinity.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { frobeniusNorm, matrixFromRows } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;@openqs/linalg&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">frobeniusNorm</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">matrixFromRows</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">([[</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">3e200</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, { re: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, im: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">4e200</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }]])); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; 5e200</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/functions/frobeniusNorm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const frobeniusNorm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  frobeniusNorm as default
};
