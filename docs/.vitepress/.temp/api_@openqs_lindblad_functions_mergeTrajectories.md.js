import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: mergeTrajectories()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/mergeTrajectories.md","filePath":"api/@openqs/lindblad/functions/mergeTrajectories.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/mergeTrajectories.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / mergeTrajectories</p><h1 id="function-mergetrajectories" tabindex="-1">Function: mergeTrajectories() <a class="header-anchor" href="#function-mergetrajectories" aria-label="Permalink to &quot;Function: mergeTrajectories()&quot;">​</a></h1><blockquote><p><strong>mergeTrajectories</strong>(...<code>runs</code>): <a href="./../interfaces/TrajectoryAverages.html"><code>TrajectoryAverages</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/trajectories/trajectory-statistics.ts#L56" target="_blank" rel="noreferrer">packages/lindblad/src/trajectories/trajectory-statistics.ts:56</a></p><p>The averages over the trajectories of several runs of one system, such as those of different workers, which have to differ in <code>firstTrajectory</code> and not in <code>seed</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="runs" tabindex="-1">runs <a class="header-anchor" href="#runs" aria-label="Permalink to &quot;runs&quot;">​</a></h3><p>...readonly <a href="./../interfaces/TrajectoryAverages.html"><code>TrajectoryAverages</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/TrajectoryAverages.html"><code>TrajectoryAverages</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when there is nothing to merge or the runs differ in times or observables.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/mergeTrajectories.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mergeTrajectories = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mergeTrajectories as default
};
