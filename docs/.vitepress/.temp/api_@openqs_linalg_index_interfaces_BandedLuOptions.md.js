import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BandedLuOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/BandedLuOptions.md","filePath":"api/@openqs/linalg/index/interfaces/BandedLuOptions.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/BandedLuOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / BandedLuOptions</p><h1 id="interface-bandedluoptions" tabindex="-1">Interface: BandedLuOptions <a class="header-anchor" href="#interface-bandedluoptions" aria-label="Permalink to &quot;Interface: BandedLuOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/banded/banded-lu.ts#L11" target="_blank" rel="noreferrer">packages/linalg/src/banded/banded-lu.ts:11</a></p><p>Options of <a href="./../functions/bandedLu.html">bandedLu</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="smallpivots" tabindex="-1">smallPivots? <a class="header-anchor" href="#smallpivots" aria-label="Permalink to &quot;smallPivots?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>smallPivots?</strong>: <code>&quot;throw&quot;</code> | <code>&quot;replace&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/banded/banded-lu.ts#L17" target="_blank" rel="noreferrer">packages/linalg/src/banded/banded-lu.ts:17</a></p><p>What to do with a pivot of modulus below eps |A|_1: <code>throw</code> (default; only an exact zero throws, as in LAPACK) or <code>replace</code> it by eps |A|_1. The replacement changes A by less than its rounding errors, so that the factors of a singular matrix serve inverse iteration; do not use them for an ordinary solve.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/BandedLuOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BandedLuOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BandedLuOptions as default
};
