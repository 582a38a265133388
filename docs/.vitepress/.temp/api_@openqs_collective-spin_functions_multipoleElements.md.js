import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: multipoleElements()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/multipoleElements.md","filePath":"api/@openqs/collective-spin/functions/multipoleElements.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/multipoleElements.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / multipoleElements</p><h1 id="function-multipoleelements" tabindex="-1">Function: multipoleElements() <a class="header-anchor" href="#function-multipoleelements" aria-label="Permalink to &quot;Function: multipoleElements()&quot;">​</a></h1><blockquote><p><strong>multipoleElements</strong>(<code>spins</code>, <code>q</code>, <code>row</code>): <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/multipole/dicke-elements.ts#L13" target="_blank" rel="noreferrer">packages/collective-spin/src/multipole/dicke-elements.ts:13</a></p><p>Matrix elements &lt;j m| T_kq |j m - q&gt; of one (q, m) for all k = q .. N, N = 2j, with m = j - row.</p><p>For fixed m and q they are the normalized eigenvector, over k, of the symmetric tridiagonal matrix with zero diagonal and off-diagonals A_kq = sqrt((k^2 - q^2)((N+1)^2 - k^2) / (4k^2 - 1)) for the eigenvalue 2m - q, because {Jz, T_kq} = A_k+1,q T_k+1,q + A_k,q T_k-1,q. The recurrence is run from both ends into the classically allowed region, where they are matched, so that it is stable where 3j symbols by their explicit sums are not (checked to N = 2000).</p><p>Cost: O(N). Sign: T_kq has the Condon-Shortley phase, T_qq is (-1)^q times positive elements.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h3 id="q" tabindex="-1">q <a class="header-anchor" href="#q" aria-label="Permalink to &quot;q&quot;">​</a></h3><p><code>number</code></p><h3 id="row" tabindex="-1">row <a class="header-anchor" href="#row" aria-label="Permalink to &quot;row&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float64Array</code></p><p>The N - q + 1 elements, k = q first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/multipoleElements.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const multipoleElements = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  multipoleElements as default
};
