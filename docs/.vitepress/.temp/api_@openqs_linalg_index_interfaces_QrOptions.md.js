import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QrOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/QrOptions.md","filePath":"api/@openqs/linalg/index/interfaces/QrOptions.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/QrOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / QrOptions</p><h1 id="interface-qroptions" tabindex="-1">Interface: QrOptions <a class="header-anchor" href="#interface-qroptions" aria-label="Permalink to &quot;Interface: QrOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/qr.ts#L20" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/qr.ts:20</a></p><p>Options of <a href="./../functions/qr.html">qr</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="columnpivoting" tabindex="-1">columnPivoting? <a class="header-anchor" href="#columnpivoting" aria-label="Permalink to &quot;columnPivoting?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>columnPivoting?</strong>: <code>boolean</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/qr.ts#L22" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/qr.ts:22</a></p><p>Exchange columns so that the diagonal of R decreases and reveals the rank; default false.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/QrOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QrOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QrOptions as default
};
