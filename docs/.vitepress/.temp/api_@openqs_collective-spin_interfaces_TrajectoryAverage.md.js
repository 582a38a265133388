import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrajectoryAverage","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/TrajectoryAverage.md","filePath":"api/@openqs/collective-spin/interfaces/TrajectoryAverage.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/TrajectoryAverage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / TrajectoryAverage</p><h1 id="interface-trajectoryaverage" tabindex="-1">Interface: TrajectoryAverage <a class="header-anchor" href="#interface-trajectoryaverage" aria-label="Permalink to &quot;Interface: TrajectoryAverage&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/trajectories/quantum-trajectories.ts#L33" target="_blank" rel="noreferrer">packages/collective-spin/src/trajectories/quantum-trajectories.ts:33</a></p><p>The mean of a normalized moment over trajectories, with the standard error of that mean.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="mean" tabindex="-1">mean <a class="header-anchor" href="#mean" aria-label="Permalink to &quot;mean&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>mean</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/trajectories/quantum-trajectories.ts#L35" target="_blank" rel="noreferrer">packages/collective-spin/src/trajectories/quantum-trajectories.ts:35</a></p><p>At each time.</p><hr><h3 id="standarderror" tabindex="-1">standardError <a class="header-anchor" href="#standarderror" aria-label="Permalink to &quot;standardError&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>standardError</strong>: <code>Float64Array</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/trajectories/quantum-trajectories.ts#L37" target="_blank" rel="noreferrer">packages/collective-spin/src/trajectories/quantum-trajectories.ts:37</a></p><p>Sample deviation over the square root of the number of trajectories, at each time.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/TrajectoryAverage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrajectoryAverage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrajectoryAverage as default
};
