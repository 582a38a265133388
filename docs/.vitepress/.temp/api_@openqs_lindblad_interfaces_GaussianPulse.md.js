import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GaussianPulse","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/GaussianPulse.md","filePath":"api/@openqs/lindblad/interfaces/GaussianPulse.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/GaussianPulse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / GaussianPulse</p><h1 id="interface-gaussianpulse" tabindex="-1">Interface: GaussianPulse <a class="header-anchor" href="#interface-gaussianpulse" aria-label="Permalink to &quot;Interface: GaussianPulse&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L91" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:91</a></p><p>A Gaussian pulse.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="amplitude" tabindex="-1">amplitude <a class="header-anchor" href="#amplitude" aria-label="Permalink to &quot;amplitude&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>amplitude</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L97" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:97</a></p><p>Value at the center.</p><hr><h3 id="center" tabindex="-1">center <a class="header-anchor" href="#center" aria-label="Permalink to &quot;center&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>center</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L93" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:93</a></p><p>Time of the maximum.</p><hr><h3 id="width" tabindex="-1">width <a class="header-anchor" href="#width" aria-label="Permalink to &quot;width&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>width</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/envelope.ts#L95" target="_blank" rel="noreferrer">packages/lindblad/src/systems/envelope.ts:95</a></p><p>Standard deviation sigma in time.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/GaussianPulse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GaussianPulse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GaussianPulse as default
};
