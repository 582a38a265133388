import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Drive","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/Drive.md","filePath":"api/@openqs/lindblad/interfaces/Drive.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/Drive.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / Drive</p><h1 id="interface-drive" tabindex="-1">Interface: Drive <a class="header-anchor" href="#interface-drive" aria-label="Permalink to &quot;Interface: Drive&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/lindblad-system.ts#L17" target="_blank" rel="noreferrer">packages/lindblad/src/systems/lindblad-system.ts:17</a></p><p>A time-dependent part f(t) A of the Hamiltonian.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="envelope" tabindex="-1">envelope <a class="header-anchor" href="#envelope" aria-label="Permalink to &quot;envelope&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>envelope</strong>: <a href="./Envelope.html"><code>Envelope</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/lindblad-system.ts#L21" target="_blank" rel="noreferrer">packages/lindblad/src/systems/lindblad-system.ts:21</a></p><p>f(t), real.</p><hr><h3 id="operator" tabindex="-1">operator <a class="header-anchor" href="#operator" aria-label="Permalink to &quot;operator&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>operator</strong>: <a href="./Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/lindblad-system.ts#L19" target="_blank" rel="noreferrer">packages/lindblad/src/systems/lindblad-system.ts:19</a></p><p>A, Hermitian; a complex drive is two of them, one for each quadrature.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/Drive.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Drive = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Drive as default
};
