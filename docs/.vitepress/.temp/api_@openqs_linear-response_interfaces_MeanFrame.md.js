import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MeanFrame","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/MeanFrame.md","filePath":"api/@openqs/linear-response/interfaces/MeanFrame.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/MeanFrame.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / MeanFrame</p><h1 id="interface-meanframe" tabindex="-1">Interface: MeanFrame <a class="header-anchor" href="#interface-meanframe" aria-label="Permalink to &quot;Interface: MeanFrame&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/bloch-vector.ts#L35" target="_blank" rel="noreferrer">mean-field/bloch-vector.ts:35</a></p><p>A right-handed orthonormal frame whose third axis is a mean Bloch vector.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="first" tabindex="-1">first <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>first</strong>: <a href="./../type-aliases/RealVector.html"><code>RealVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/bloch-vector.ts#L37" target="_blank" rel="noreferrer">mean-field/bloch-vector.ts:37</a></p><p>e_1, a unit vector across the mean; x = (2/sqrt N) J.e_1.</p><hr><h3 id="mean" tabindex="-1">mean <a class="header-anchor" href="#mean" aria-label="Permalink to &quot;mean&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>mean</strong>: <a href="./../type-aliases/RealVector.html"><code>RealVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/bloch-vector.ts#L41" target="_blank" rel="noreferrer">mean-field/bloch-vector.ts:41</a></p><p>e_3, the unit vector <code>&lt;J&gt;/j</code>.</p><hr><h3 id="second" tabindex="-1">second <a class="header-anchor" href="#second" aria-label="Permalink to &quot;second&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>second</strong>: <a href="./../type-aliases/RealVector.html"><code>RealVector</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/bloch-vector.ts#L39" target="_blank" rel="noreferrer">mean-field/bloch-vector.ts:39</a></p><p>e_2 = mean x e_1; p = (2/sqrt N) J.e_2.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/MeanFrame.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MeanFrame = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MeanFrame as default
};
