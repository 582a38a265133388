import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: recoilVelocity()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/recoilVelocity.md","filePath":"api/@openqs/cavity-hardware/functions/recoilVelocity.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/recoilVelocity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / recoilVelocity</p><h1 id="function-recoilvelocity" tabindex="-1">Function: recoilVelocity() <a class="header-anchor" href="#function-recoilvelocity" aria-label="Permalink to &quot;Function: recoilVelocity()&quot;">​</a></h1><blockquote><p><strong>recoilVelocity</strong>(<code>of</code>): <a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;m/s&quot;</code>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/transitions/recoil.ts#L25" target="_blank" rel="noreferrer">packages/cavity-hardware/src/transitions/recoil.ts:25</a></p><p>The recoil velocity hbar k/m of one photon of a line, in m/s.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LineOf.html"><code>LineOf</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Quantity.html"><code>Quantity</code></a>&lt;<code>&quot;m/s&quot;</code>&gt;</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { inUnit, recoilVelocity, rubidium87 } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;@openqs/cavity-hardware&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">inUnit</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">recoilVelocity</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ species: rubidium87, line: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&quot;D2&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }), </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&quot;mm/s&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; 5.8845</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/recoilVelocity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recoilVelocity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recoilVelocity as default
};
