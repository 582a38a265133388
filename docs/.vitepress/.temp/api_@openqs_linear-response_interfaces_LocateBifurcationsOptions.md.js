import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LocateBifurcationsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/LocateBifurcationsOptions.md","filePath":"api/@openqs/linear-response/interfaces/LocateBifurcationsOptions.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/LocateBifurcationsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / LocateBifurcationsOptions</p><h1 id="interface-locatebifurcationsoptions" tabindex="-1">Interface: LocateBifurcationsOptions <a class="header-anchor" href="#interface-locatebifurcationsoptions" aria-label="Permalink to &quot;Interface: LocateBifurcationsOptions&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/bifurcations.ts#L26" target="_blank" rel="noreferrer">mean-field/bifurcations.ts:26</a></p><p>Options of <a href="./../functions/locateBifurcations.html">locateBifurcations</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>from</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/bifurcations.ts#L28" target="_blank" rel="noreferrer">mean-field/bifurcations.ts:28</a></p><p>Lower end of the interval of parameters.</p><hr><h3 id="samples" tabindex="-1">samples? <a class="header-anchor" href="#samples" aria-label="Permalink to &quot;samples?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>samples?</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/bifurcations.ts#L32" target="_blank" rel="noreferrer">mean-field/bifurcations.ts:32</a></p><p>Parameters, evenly spaced, at which changes are looked for before each is bisected; default 201.</p><hr><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>to</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/bifurcations.ts#L30" target="_blank" rel="noreferrer">mean-field/bifurcations.ts:30</a></p><p>Upper end.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/LocateBifurcationsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LocateBifurcationsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LocateBifurcationsOptions as default
};
