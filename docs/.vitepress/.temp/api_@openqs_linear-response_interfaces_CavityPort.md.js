import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CavityPort","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/CavityPort.md","filePath":"api/@openqs/linear-response/interfaces/CavityPort.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/CavityPort.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / CavityPort</p><h1 id="interface-cavityport" tabindex="-1">Interface: CavityPort <a class="header-anchor" href="#interface-cavityport" aria-label="Permalink to &quot;Interface: CavityPort&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-model.ts#L10" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-model.ts:10</a></p><p>A mirror, or another loss, of a cavity mode.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="fielddecay" tabindex="-1">fieldDecay <a class="header-anchor" href="#fielddecay" aria-label="Permalink to &quot;fieldDecay&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>fieldDecay</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-model.ts#L14" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-model.ts:14</a></p><p>Decay rate of the FIELD through this port: kappa of kappa D[a] with D[a] rho = 2 a rho a^+ - {a^+ a, rho}.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-model.ts#L12" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-model.ts:12</a></p><p>By which spectra ask for it; distinct among all modes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/CavityPort.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CavityPort = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CavityPort as default
};
