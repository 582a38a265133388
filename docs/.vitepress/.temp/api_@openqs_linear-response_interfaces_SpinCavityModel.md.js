import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SpinCavityModel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/SpinCavityModel.md","filePath":"api/@openqs/linear-response/interfaces/SpinCavityModel.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/SpinCavityModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / SpinCavityModel</p><h1 id="interface-spincavitymodel" tabindex="-1">Interface: SpinCavityModel <a class="header-anchor" href="#interface-spincavitymodel" aria-label="Permalink to &quot;Interface: SpinCavityModel&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-model.ts#L47" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-model.ts:47</a></p><p>Collective spins and cavity modes; frequencies are angular, in one unit; plain data. Several groups describe several species, or atoms at places where the modes couple differently.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="modes" tabindex="-1">modes <a class="header-anchor" href="#modes" aria-label="Permalink to &quot;modes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>modes</strong>: readonly <a href="./CavityMode.html"><code>CavityMode</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-model.ts#L51" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-model.ts:51</a></p><p>Cavity modes that all groups share.</p><hr><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>spins</strong>: readonly <a href="./SpinGroup.html"><code>SpinGroup</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/spin-cavity/spin-cavity-model.ts#L49" target="_blank" rel="noreferrer">spin-cavity/spin-cavity-model.ts:49</a></p><p>Groups of atoms, at least one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/SpinCavityModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpinCavityModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpinCavityModel as default
};
