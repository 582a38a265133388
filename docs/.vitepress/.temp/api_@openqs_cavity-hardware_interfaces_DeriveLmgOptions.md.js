import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DeriveLmgOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/DeriveLmgOptions.md","filePath":"api/@openqs/cavity-hardware/interfaces/DeriveLmgOptions.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/DeriveLmgOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / DeriveLmgOptions</p><h1 id="interface-derivelmgoptions" tabindex="-1">Interface: DeriveLmgOptions <a class="header-anchor" href="#interface-derivelmgoptions" aria-label="Permalink to &quot;Interface: DeriveLmgOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/derive-lmg-parameters.ts#L41" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/derive-lmg-parameters.ts:41</a></p><p>Options of <a href="./../functions/deriveLmgParameters.html">deriveLmgParameters</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="reading" tabindex="-1">reading? <a class="header-anchor" href="#reading" aria-label="Permalink to &quot;reading?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>reading?</strong>: <a href="./../type-aliases/Reading.html"><code>Reading</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/derive-lmg-parameters.ts#L43" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/derive-lmg-parameters.ts:43</a></p><p>Which reading of Eqs. (4a-4e); default <code>&quot;printed&quot;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/DeriveLmgOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeriveLmgOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeriveLmgOptions as default
};
