import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: proposedGroundPair()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/proposedGroundPair.md","filePath":"api/@openqs/cavity-hardware/functions/proposedGroundPair.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/proposedGroundPair.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / proposedGroundPair</p><h1 id="function-proposedgroundpair" tabindex="-1">Function: proposedGroundPair() <a class="header-anchor" href="#function-proposedgroundpair" aria-label="Permalink to &quot;Function: proposedGroundPair()&quot;">​</a></h1><blockquote><p><strong>proposedGroundPair</strong>(<code>species</code>): <a href="./../interfaces/GroundPair.html"><code>GroundPair</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/ground-pair.ts#L21" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/ground-pair.ts:21</a></p><p>The pair of ground sublevels that the paper proposes: |F=1/2, m=+-1/2&gt; (6Li) or |F=1, m=+-1&gt; (87Rb and others with I = 3/2), in this order, so that |1&gt; lies above |0&gt; in a weak field.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><p><a href="./../interfaces/Species.html"><code>Species</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/GroundPair.html"><code>GroundPair</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>for a species without an S1/2 level with F = 1/2 or F = 1.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/proposedGroundPair.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const proposedGroundPair = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  proposedGroundPair as default
};
