import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findSpecies()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/findSpecies.md","filePath":"api/@openqs/cavity-hardware/functions/findSpecies.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/findSpecies.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / findSpecies</p><h1 id="function-findspecies" tabindex="-1">Function: findSpecies() <a class="header-anchor" href="#function-findspecies" aria-label="Permalink to &quot;Function: findSpecies()&quot;">​</a></h1><blockquote><p><strong>findSpecies</strong>(<code>name</code>): <a href="./../interfaces/Species.html"><code>Species</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/species/find-species.ts#L49" target="_blank" rel="noreferrer">packages/cavity-hardware/src/species/find-species.ts:49</a></p><p>The species of a name, for example <code>&quot;87Rb&quot;</code> or <code>&quot;40Ca+&quot;</code>; upper case and punctuation do not matter.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Species.html"><code>Species</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>with the nearest names.</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> { findSpecies } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &quot;@openqs/cavity-hardware&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">findSpecies</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&quot;6li&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">).name; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// =&gt; &quot;6Li&quot;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/findSpecies.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findSpecies = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findSpecies as default
};
