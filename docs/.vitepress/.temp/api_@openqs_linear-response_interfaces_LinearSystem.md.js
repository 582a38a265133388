import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LinearSystem","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/LinearSystem.md","filePath":"api/@openqs/linear-response/interfaces/LinearSystem.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/LinearSystem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / LinearSystem</p><h1 id="interface-linearsystem" tabindex="-1">Interface: LinearSystem <a class="header-anchor" href="#interface-linearsystem" aria-label="Permalink to &quot;Interface: LinearSystem&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/linear-system.ts#L20" target="_blank" rel="noreferrer">linear-system/linear-system.ts:20</a></p><p>Bosonic modes with a quadratic Hamiltonian and linear couplings to the outside.</p><p>The quadratures are q = (x_1, p_1, x_2, p_2, ...) with x = a + a^+, p = -i (a - a^+), so that the vacuum variance is 1 and [x, p] = 2i. H = (1/4) q.hamiltonian.q (hbar = 1): a detuning delta a^+ a has delta on both diagonal entries.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="hamiltonian" tabindex="-1">hamiltonian <a class="header-anchor" href="#hamiltonian" aria-label="Permalink to &quot;hamiltonian&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>hamiltonian</strong>: <a href="./../type-aliases/RealMatrix.html"><code>RealMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/linear-system.ts#L24" target="_blank" rel="noreferrer">linear-system/linear-system.ts:24</a></p><p>Symmetric, 2 m x 2 m.</p><hr><h3 id="modes" tabindex="-1">modes <a class="header-anchor" href="#modes" aria-label="Permalink to &quot;modes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>modes</strong>: readonly <code>string</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/linear-system.ts#L22" target="_blank" rel="noreferrer">linear-system/linear-system.ts:22</a></p><p>Names of the modes, two quadratures each.</p><hr><h3 id="ports" tabindex="-1">ports <a class="header-anchor" href="#ports" aria-label="Permalink to &quot;ports&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>ports</strong>: readonly <a href="./Port.html"><code>Port</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/linear-system.ts#L26" target="_blank" rel="noreferrer">linear-system/linear-system.ts:26</a></p><p>All doors of noise, mirrors and jump operators alike.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/LinearSystem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LinearSystem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LinearSystem as default
};
