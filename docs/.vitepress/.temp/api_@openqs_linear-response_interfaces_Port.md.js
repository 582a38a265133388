import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Port","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/Port.md","filePath":"api/@openqs/linear-response/interfaces/Port.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/Port.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / Port</p><h1 id="interface-port" tabindex="-1">Interface: Port <a class="header-anchor" href="#interface-port" aria-label="Permalink to &quot;Interface: Port&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/linear-system.ts#L7" target="_blank" rel="noreferrer">linear-system/linear-system.ts:7</a></p><p>A bosonic field outside that enters and leaves through a coupling operator L = sum_i coupling_i q_i.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="coupling" tabindex="-1">coupling <a class="header-anchor" href="#coupling" aria-label="Permalink to &quot;coupling&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>coupling</strong>: readonly <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/linear-system.ts#L11" target="_blank" rel="noreferrer">linear-system/linear-system.ts:11</a></p><p>Coefficients of L on the quadratures, rate included: L rho L^+ - {L^+ L, rho}/2 is its dissipator.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/linear-system.ts#L9" target="_blank" rel="noreferrer">linear-system/linear-system.ts:9</a></p><p>By which spectra ask for it; distinct within a system.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/Port.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Port = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Port as default
};
