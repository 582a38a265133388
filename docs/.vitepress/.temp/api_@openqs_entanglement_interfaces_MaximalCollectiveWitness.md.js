import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MaximalCollectiveWitness","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/interfaces/MaximalCollectiveWitness.md","filePath":"api/@openqs/entanglement/interfaces/MaximalCollectiveWitness.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/interfaces/MaximalCollectiveWitness.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / MaximalCollectiveWitness</p><h1 id="interface-maximalcollectivewitness" tabindex="-1">Interface: MaximalCollectiveWitness <a class="header-anchor" href="#interface-maximalcollectivewitness" aria-label="Permalink to &quot;Interface: MaximalCollectiveWitness&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/collective-witness.ts#L6" target="_blank" rel="noreferrer">collective/collective-witness.ts:6</a></p><p>The largest <a href="./../functions/collectiveWitness.html">collectiveWitness</a> over all directions in the xy plane.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="angle" tabindex="-1">angle <a class="header-anchor" href="#angle" aria-label="Permalink to &quot;angle&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>angle</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/collective-witness.ts#L10" target="_blank" rel="noreferrer">collective/collective-witness.ts:10</a></p><p>The maximising phi in radians, in [-pi/2, pi/2]; phi and phi + pi are the same direction.</p><hr><h3 id="rescaledconcurrence" tabindex="-1">rescaledConcurrence <a class="header-anchor" href="#rescaledconcurrence" aria-label="Permalink to &quot;rescaledConcurrence&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rescaledConcurrence</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/collective-witness.ts#L12" target="_blank" rel="noreferrer">collective/collective-witness.ts:12</a></p><p>C_R = max(0, max C_phi), which is (N - 1) times the two-spin concurrence when the state is symmetric.</p><hr><h3 id="witnessmaximum" tabindex="-1">witnessMaximum <a class="header-anchor" href="#witnessmaximum" aria-label="Permalink to &quot;witnessMaximum&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>witnessMaximum</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/collective-witness.ts#L8" target="_blank" rel="noreferrer">collective/collective-witness.ts:8</a></p><p>max over phi of C_phi; where it is positive, pairs of atoms in the symmetric state are entangled.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/interfaces/MaximalCollectiveWitness.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MaximalCollectiveWitness = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MaximalCollectiveWitness as default
};
