import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: magneticLevels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/magneticLevels.md","filePath":"api/@openqs/cavity-hardware/functions/magneticLevels.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/magneticLevels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / magneticLevels</p><h1 id="function-magneticlevels" tabindex="-1">Function: magneticLevels() <a class="header-anchor" href="#function-magneticlevels" aria-label="Permalink to &quot;Function: magneticLevels()&quot;">​</a></h1><blockquote><p><strong>magneticLevels</strong>(<code>of</code>, <code>field</code>): <a href="./../interfaces/MagneticLevel.html"><code>MagneticLevel</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/magnetic-levels.ts#L100" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/magnetic-levels.ts:100</a></p><p>All magnetic sublevels of a fine-structure level at any field, by diagonalising H/h = H_hfs(A, B, C) + mu_B B (gJ Jz + gI Iz)/h in blocks of fixed m = mJ + mI. Ordered by m, then energy.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LevelOf.html"><code>LevelOf</code></a></p><p>Species and level.</p><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><p><a href="./../type-aliases/MagneticField.html"><code>MagneticField</code></a></p><p>Along the quantisation axis, in T; a negative field points the other way.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/MagneticLevel.html"><code>MagneticLevel</code></a>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>for an unknown level; <a href="./../classes/MissingDataError.html">MissingDataError</a> when constants or g factors are missing.</p><p>Cost: (2I + 2J + 1) blocks of at most 2J + 1 rows, about 1 ms.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/magneticLevels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const magneticLevels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  magneticLevels as default
};
