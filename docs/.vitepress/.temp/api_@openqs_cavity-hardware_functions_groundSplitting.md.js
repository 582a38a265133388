import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: groundSplitting()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/groundSplitting.md","filePath":"api/@openqs/cavity-hardware/functions/groundSplitting.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/groundSplitting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / groundSplitting</p><h1 id="function-groundsplitting" tabindex="-1">Function: groundSplitting() <a class="header-anchor" href="#function-groundsplitting" aria-label="Permalink to &quot;Function: groundSplitting()&quot;">​</a></h1><blockquote><p><strong>groundSplitting</strong>(<code>species</code>, <code>pair</code>, <code>field</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/ground-pair.ts#L31" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/ground-pair.ts:31</a></p><p>omega_1 = omega(|1&gt;) - omega(|0&gt;) in a magnetic field, in rad/s.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><p><a href="./../interfaces/Species.html"><code>Species</code></a></p><h3 id="pair" tabindex="-1">pair <a class="header-anchor" href="#pair" aria-label="Permalink to &quot;pair&quot;">​</a></h3><p><a href="./../interfaces/GroundPair.html"><code>GroundPair</code></a></p><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><p><a href="./../type-aliases/MagneticField.html"><code>MagneticField</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/groundSplitting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const groundSplitting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  groundSplitting as default
};
