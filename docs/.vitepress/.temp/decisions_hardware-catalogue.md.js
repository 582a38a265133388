import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The hardware catalogue is data with types, not a database","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/hardware-catalogue.md","filePath":"decisions/hardware-catalogue.md"}');
const _sfc_main = { name: "decisions/hardware-catalogue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-hardware-catalogue-is-data-with-types-not-a-database" tabindex="-1">The hardware catalogue is data with types, not a database <a class="header-anchor" href="#the-hardware-catalogue-is-data-with-types-not-a-database" aria-label="Permalink to &quot;The hardware catalogue is data with types, not a database&quot;">​</a></h1><ul><li>One source file and one export per species and cavity, <code>sideEffects: false</code>: a bundle holds what it imports. Only <code>findSpecies</code> and <code>findCavity</code>, which take names at run time, hold everything.</li><li>A value is <code>{ value, unit, source, ... }</code>; units are names from one table, whose SI unit is part of the type. Hz and rad/s have different SI units there, so the compiler refuses to mix them, and <code>parseQuantity</code> refuses at the edge.</li><li>A quantity is a branded number: no wrapper, no cost, and arithmetic gives a plain number that must be named again.</li><li>Conventions are fields, not assumptions. <code>&quot;unstated&quot;</code> is one of them, and it is not converted.</li><li>No dependency, not even on <code>@openqs/linalg</code>: blocks of at most six rows need a Jacobi sweep of thirty lines, and a data package should load where nothing else does. Its errors therefore repeat the style, not the classes.</li><li>Wigner symbols are integer sums under one square root: <code>BigInt</code> is exact at any size, and fast enough because one term follows from the last by one exact division.</li><li>Strengths use 1/tau where a level has one line (it was measured, and has a digit more than Gamma/2 pi), else the branch&#39;s rate.</li><li>The paper&#39;s two readings differ by signs and a factor, so the single-atom coefficients are computed once, in the reading that exact diagonalisation confirms, and the printed one is a transformation of it.</li><li>&quot;Much smaller&quot; passes up to 0.2. A number is better than a verdict, so the report carries both.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/hardware-catalogue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hardwareCatalogue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hardwareCatalogue as default
};
