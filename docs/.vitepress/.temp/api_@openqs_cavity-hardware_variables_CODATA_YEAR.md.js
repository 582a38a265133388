import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: CODATA_YEAR","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/variables/CODATA_YEAR.md","filePath":"api/@openqs/cavity-hardware/variables/CODATA_YEAR.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/variables/CODATA_YEAR.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / CODATA_YEAR</p><h1 id="variable-codata-year" tabindex="-1">Variable: CODATA_YEAR <a class="header-anchor" href="#variable-codata-year" aria-label="Permalink to &quot;Variable: CODATA\\_YEAR&quot;">​</a></h1><blockquote><p><code>const</code> <strong>CODATA_YEAR</strong>: <code>2022</code> = <code>2022</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/constants.ts#L6" target="_blank" rel="noreferrer">packages/cavity-hardware/src/constants.ts:6</a></p><p>The constants of nature that the calculators use, in SI units: CODATA 2022 (Mohr, Newell, Taylor &amp; Tiesinga, &quot;CODATA recommended values of the fundamental physical constants: 2022&quot;). Those without an uncertainty are exact in the SI of 2019. Frozen numbers, not measurements of this package; the relative uncertainty of the others is below 1e-9.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/variables/CODATA_YEAR.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CODATA_YEAR = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CODATA_YEAR as default
};
