import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SpinTriple","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/SpinTriple.md","filePath":"api/@openqs/cavity-hardware/type-aliases/SpinTriple.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/SpinTriple.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / SpinTriple</p><h1 id="type-alias-spintriple" tabindex="-1">Type Alias: SpinTriple <a class="header-anchor" href="#type-alias-spintriple" aria-label="Permalink to &quot;Type Alias: SpinTriple&quot;">​</a></h1><blockquote><p><strong>SpinTriple</strong> = readonly [<code>number</code>, <code>number</code>, <code>number</code>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/angular-momentum/triangle.ts#L2" target="_blank" rel="noreferrer">packages/cavity-hardware/src/angular-momentum/triangle.ts:2</a></p><p>Three angular momenta, each a non-negative integer or half-integer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/SpinTriple.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpinTriple = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpinTriple as default
};
