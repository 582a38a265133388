import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: mutualInformation()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/mutualInformation.md","filePath":"api/@openqs/lindblad/functions/mutualInformation.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/mutualInformation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / mutualInformation</p><h1 id="function-mutualinformation" tabindex="-1">Function: mutualInformation() <a class="header-anchor" href="#function-mutualinformation" aria-label="Permalink to &quot;Function: mutualInformation()&quot;">​</a></h1><blockquote><p><strong>mutualInformation</strong>(<code>state</code>, <code>part</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/measures/entropies.ts#L42" target="_blank" rel="noreferrer">packages/lindblad/src/measures/entropies.ts:42</a></p><p>The mutual information S(A) + S(B) - S(AB) between some factors and all others, in natural units.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><p><a href="./../interfaces/Ket.html"><code>Ket</code></a> | <a href="./../interfaces/DensityMatrix.html"><code>DensityMatrix</code></a></p><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><p><a href="./../type-aliases/Space.html"><code>Space</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when a factor is not one of the state&#39;s.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/mutualInformation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mutualInformation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mutualInformation as default
};
