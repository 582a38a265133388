import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Snapshot","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/Snapshot.md","filePath":"api/@openqs/lindblad/interfaces/Snapshot.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/Snapshot.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / Snapshot</p><h1 id="interface-snapshot" tabindex="-1">Interface: Snapshot <a class="header-anchor" href="#interface-snapshot" aria-label="Permalink to &quot;Interface: Snapshot&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/snapshot.ts#L11" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/snapshot.ts:11</a></p><p>A state at one time with the expectation values that were asked for.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="expectations" tabindex="-1">expectations <a class="header-anchor" href="#expectations" aria-label="Permalink to &quot;expectations&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>expectations</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>&gt;&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/snapshot.ts#L17" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/snapshot.ts:17</a></p><p>Of the observables, by their names.</p><hr><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>state</strong>: <a href="./DensityMatrix.html"><code>DensityMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/snapshot.ts#L15" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/snapshot.ts:15</a></p><p>rho at that time.</p><hr><h3 id="time" tabindex="-1">time <a class="header-anchor" href="#time" aria-label="Permalink to &quot;time&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>time</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/evolution/snapshot.ts#L13" target="_blank" rel="noreferrer">packages/lindblad/src/evolution/snapshot.ts:13</a></p><p>In the inverse of the system&#39;s unit of frequency.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/Snapshot.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Snapshot = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Snapshot as default
};
