import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Polarization","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/Polarization.md","filePath":"api/@openqs/cavity-hardware/interfaces/Polarization.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/Polarization.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / Polarization</p><h1 id="interface-polarization" tabindex="-1">Interface: Polarization <a class="header-anchor" href="#interface-polarization" aria-label="Permalink to &quot;Interface: Polarization&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/polarization.ts#L16" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/polarization.ts:16</a></p><p>The polarization of a light field: the components of its unit vector on (sigma-, pi, sigma+), epsilon = sum_p epsilon_p e_p with e_0 along the magnetic field and e_+-1 = -+(x +- iy)/sqrt 2. The component p lifts m to m + p on absorption.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="pi" tabindex="-1">pi <a class="header-anchor" href="#pi" aria-label="Permalink to &quot;pi&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pi</strong>: <a href="./Complex.html"><code>Complex</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/polarization.ts#L20" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/polarization.ts:20</a></p><p>Leaves m.</p><hr><h3 id="sigmaminus" tabindex="-1">sigmaMinus <a class="header-anchor" href="#sigmaminus" aria-label="Permalink to &quot;sigmaMinus&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sigmaMinus</strong>: <a href="./Complex.html"><code>Complex</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/polarization.ts#L18" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/polarization.ts:18</a></p><p>Lifts m to m - 1 on absorption.</p><hr><h3 id="sigmaplus" tabindex="-1">sigmaPlus <a class="header-anchor" href="#sigmaplus" aria-label="Permalink to &quot;sigmaPlus&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sigmaPlus</strong>: <a href="./Complex.html"><code>Complex</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/light/polarization.ts#L22" target="_blank" rel="noreferrer">packages/cavity-hardware/src/light/polarization.ts:22</a></p><p>Lifts m to m + 1 on absorption.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/Polarization.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Polarization = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Polarization as default
};
