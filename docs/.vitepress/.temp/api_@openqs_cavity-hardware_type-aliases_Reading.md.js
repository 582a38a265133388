import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Reading","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/type-aliases/Reading.md","filePath":"api/@openqs/cavity-hardware/type-aliases/Reading.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/type-aliases/Reading.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / Reading</p><h1 id="type-alias-reading" tabindex="-1">Type Alias: Reading <a class="header-anchor" href="#type-alias-reading" aria-label="Permalink to &quot;Type Alias: Reading&quot;">​</a></h1><blockquote><p><strong>Reading</strong> = <code>&quot;printed&quot;</code> | <code>&quot;derived&quot;</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/scheme.ts#L10" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/scheme.ts:10</a></p><p>The two readings of the paper&#39;s microscopic formulas. <code>&quot;printed&quot;</code>: Eqs. (4a-4e) as they stand, with lambda_a = sqrt(N) Omega g/Delta multiplying (J+ + J-)(a + a^+)/sqrt(N), which reproduces the numbers of the experimental paragraph. <code>&quot;derived&quot;</code>: second-order elimination of the excited states with Delta = atom minus laser, as the text defines it, which halves lambda_a and reverses the signs of light shifts, dispersive shifts and Raman couplings.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/type-aliases/Reading.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Reading = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Reading as default
};
