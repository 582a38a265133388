import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModeSettings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/ModeSettings.md","filePath":"api/@openqs/cavity-hardware/interfaces/ModeSettings.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/ModeSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / ModeSettings</p><h1 id="interface-modesettings" tabindex="-1">Interface: ModeSettings <a class="header-anchor" href="#interface-modesettings" aria-label="Permalink to &quot;Interface: ModeSettings&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/scheme.ts#L42" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/scheme.ts:42</a></p><p>One cavity mode.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="detuning" tabindex="-1">detuning <a class="header-anchor" href="#detuning" aria-label="Permalink to &quot;detuning&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>detuning</strong>: { <code>dressed</code>: <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a>; } | { <code>empty</code>: <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a>; }</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/scheme.ts#L49" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/scheme.ts:49</a></p><p>Raman detuning. <code>dressed</code>: delta_a or delta_b of Eq. (3), atoms included. <code>empty</code>: omega_a + omega_1&#39; - omega_s0 (mode a) or omega_b + omega_1&#39; - omega_r0 (mode b) of the empty cavity, to which N delta^+ is added.</p><hr><h3 id="kappa" tabindex="-1">kappa <a class="header-anchor" href="#kappa" aria-label="Permalink to &quot;kappa&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kappa</strong>: <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/scheme.ts#L44" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/scheme.ts:44</a></p><p>FIELD decay rate: kappa of <code>kappa D[a]</code> with D[a]rho = 2 a rho a^+ - a^+a rho - rho a^+a.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/ModeSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModeSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModeSettings as default
};
