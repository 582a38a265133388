import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AsymptoticWitness","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/interfaces/AsymptoticWitness.md","filePath":"api/@openqs/entanglement/interfaces/AsymptoticWitness.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/interfaces/AsymptoticWitness.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / AsymptoticWitness</p><h1 id="interface-asymptoticwitness" tabindex="-1">Interface: AsymptoticWitness <a class="header-anchor" href="#interface-asymptoticwitness" aria-label="Permalink to &quot;Interface: AsymptoticWitness&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/asymptotic-witness.ts#L6" target="_blank" rel="noreferrer">collective/asymptotic-witness.ts:6</a></p><p>C_R for N -&gt; infinity in the two readings that a broken symmetry allows.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="angle" tabindex="-1">angle <a class="header-anchor" href="#angle" aria-label="Permalink to &quot;angle&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>angle</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/asymptotic-witness.ts#L10" target="_blank" rel="noreferrer">collective/asymptotic-witness.ts:10</a></p><p>The phi of <code>branch</code> in radians, in [-pi/2, pi/2].</p><hr><h3 id="branch" tabindex="-1">branch <a class="header-anchor" href="#branch" aria-label="Permalink to &quot;branch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>branch</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/asymptotic-witness.ts#L8" target="_blank" rel="noreferrer">collective/asymptotic-witness.ts:8</a></p><p>max C_phi of the one symmetry-broken branch, whose mean &lt;J_phi&gt; enters.</p><hr><h3 id="perpendicular" tabindex="-1">perpendicular <a class="header-anchor" href="#perpendicular" aria-label="Permalink to &quot;perpendicular&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>perpendicular</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/collective/asymptotic-witness.ts#L12" target="_blank" rel="noreferrer">collective/asymptotic-witness.ts:12</a></p><p>C_phi across the in-plane mean, all that survives in the parity-symmetric mixture that any finite N has.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/interfaces/AsymptoticWitness.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AsymptoticWitness = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AsymptoticWitness as default
};
