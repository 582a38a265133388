import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Bandwidths","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/Bandwidths.md","filePath":"api/@openqs/linalg/index/interfaces/Bandwidths.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/Bandwidths.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / Bandwidths</p><h1 id="interface-bandwidths" tabindex="-1">Interface: Bandwidths <a class="header-anchor" href="#interface-bandwidths" aria-label="Permalink to &quot;Interface: Bandwidths&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/banded/banded-matrix.ts#L26" target="_blank" rel="noreferrer">packages/linalg/src/banded/banded-matrix.ts:26</a></p><p>How far a band reaches below and above the main diagonal.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="lower" tabindex="-1">lower <a class="header-anchor" href="#lower" aria-label="Permalink to &quot;lower&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lower</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/banded/banded-matrix.ts#L28" target="_blank" rel="noreferrer">packages/linalg/src/banded/banded-matrix.ts:28</a></p><p>Number of diagonals below the main one.</p><hr><h3 id="upper" tabindex="-1">upper <a class="header-anchor" href="#upper" aria-label="Permalink to &quot;upper&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>upper</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/banded/banded-matrix.ts#L30" target="_blank" rel="noreferrer">packages/linalg/src/banded/banded-matrix.ts:30</a></p><p>Number of diagonals above the main one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/Bandwidths.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Bandwidths = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Bandwidths as default
};
