import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LaserTarget","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/LaserTarget.md","filePath":"api/@openqs/cavity-hardware/interfaces/LaserTarget.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/LaserTarget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / LaserTarget</p><h1 id="interface-lasertarget" tabindex="-1">Interface: LaserTarget <a class="header-anchor" href="#interface-lasertarget" aria-label="Permalink to &quot;Interface: LaserTarget&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/design-lasers.ts#L7" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/design-lasers.ts:7</a></p><p>The model that is wanted.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>field</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/design-lasers.ts#L11" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/design-lasers.ts:11</a></p><p>h/lambda.</p><hr><h3 id="gammab" tabindex="-1">gammaB <a class="header-anchor" href="#gammab" aria-label="Permalink to &quot;gammaB&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>gammaB</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/design-lasers.ts#L13" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/design-lasers.ts:13</a></p><p>Gamma_b/lambda.</p><hr><h3 id="lambda" tabindex="-1">lambda <a class="header-anchor" href="#lambda" aria-label="Permalink to &quot;lambda&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lambda</strong>: <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/design-lasers.ts#L9" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/design-lasers.ts:9</a></p><p>Spin-spin coupling lambda, rad/s.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/LaserTarget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LaserTarget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LaserTarget as default
};
