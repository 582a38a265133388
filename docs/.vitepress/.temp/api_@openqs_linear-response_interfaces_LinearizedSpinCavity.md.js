import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LinearizedSpinCavity","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/LinearizedSpinCavity.md","filePath":"api/@openqs/linear-response/interfaces/LinearizedSpinCavity.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/LinearizedSpinCavity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / LinearizedSpinCavity</p><h1 id="interface-linearizedspincavity" tabindex="-1">Interface: LinearizedSpinCavity <a class="header-anchor" href="#interface-linearizedspincavity" aria-label="Permalink to &quot;Interface: LinearizedSpinCavity&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/linearize-spin-cavity.ts#L25" target="_blank" rel="noreferrer">spin-cavity/linearize-spin-cavity.ts:25</a></p><p>Quantum fluctuations of collective spins and cavity modes about a fixed point of their mean field.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="amplitudes" tabindex="-1">amplitudes <a class="header-anchor" href="#amplitudes" aria-label="Permalink to &quot;amplitudes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>amplitudes</strong>: readonly <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/linearize-spin-cavity.ts#L29" target="_blank" rel="noreferrer">spin-cavity/linearize-spin-cavity.ts:29</a></p><p>a/sqrt(N) of every mode.</p><hr><h3 id="frames" tabindex="-1">frames <a class="header-anchor" href="#frames" aria-label="Permalink to &quot;frames&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>frames</strong>: readonly <a href="./MeanFrame.html"><code>MeanFrame</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/linearize-spin-cavity.ts#L27" target="_blank" rel="noreferrer">spin-cavity/linearize-spin-cavity.ts:27</a></p><p>The rotated axes of every group: J = sqrt(N_s)/2 (x first + p second) + (N_s/2 - c^+ c) mean.</p><hr><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>system</strong>: <a href="./LinearSystem.html"><code>LinearSystem</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/linearize-spin-cavity.ts#L31" target="_blank" rel="noreferrer">spin-cavity/linearize-spin-cavity.ts:31</a></p><p>First the spins (&quot;spin&quot;, or by name), then the cavity modes; ports &quot;jump 0&quot;, ... of the spins (with the name of the group when there are several) and those of the modes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/LinearizedSpinCavity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LinearizedSpinCavity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LinearizedSpinCavity as default
};
