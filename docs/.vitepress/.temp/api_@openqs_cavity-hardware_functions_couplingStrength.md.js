import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: couplingStrength()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/couplingStrength.md","filePath":"api/@openqs/cavity-hardware/functions/couplingStrength.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/couplingStrength.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / couplingStrength</p><h1 id="function-couplingstrength" tabindex="-1">Function: couplingStrength() <a class="header-anchor" href="#function-couplingstrength" aria-label="Permalink to &quot;Function: couplingStrength()&quot;">​</a></h1><blockquote><p><strong>couplingStrength</strong>(<code>resonator</code>, <code>transition</code>): <a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/resonator/resonator.ts#L101" target="_blank" rel="noreferrer">packages/cavity-hardware/src/resonator/resonator.ts:101</a></p><p>The single-atom coupling g = d sqrt(omega/(2 hbar epsilon_0 V)) of a mode to a transition, in rad/s: H = g (a sigma+ + h.c.), at an antinode of a standing wave or anywhere along a ring, on the mode&#39;s axis. The vacuum Rabi splitting is 2g.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="resonator" tabindex="-1">resonator <a class="header-anchor" href="#resonator" aria-label="Permalink to &quot;resonator&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/Resonator.html"><code>Resonator</code></a>, <code>&quot;geometry&quot;</code> | <code>&quot;length&quot;</code> | <code>&quot;waist&quot;</code>&gt;</p><p>Geometry, length and waist.</p><h3 id="transition" tabindex="-1">transition <a class="header-anchor" href="#transition" aria-label="Permalink to &quot;transition&quot;">​</a></h3><p>Dipole moment and angular frequency.</p><h4 id="angularfrequency" tabindex="-1">angularFrequency <a class="header-anchor" href="#angularfrequency" aria-label="Permalink to &quot;angularFrequency&quot;">​</a></h4><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><h4 id="dipole" tabindex="-1">dipole <a class="header-anchor" href="#dipole" aria-label="Permalink to &quot;dipole&quot;">​</a></h4><p><a href="./../type-aliases/DipoleMoment.html"><code>DipoleMoment</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/AngularFrequency.html"><code>AngularFrequency</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when waist or length is not positive.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/couplingStrength.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const couplingStrength = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  couplingStrength as default
};
