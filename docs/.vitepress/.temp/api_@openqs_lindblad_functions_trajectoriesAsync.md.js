import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: trajectoriesAsync()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/functions/trajectoriesAsync.md","filePath":"api/@openqs/lindblad/functions/trajectoriesAsync.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/functions/trajectoriesAsync.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / trajectoriesAsync</p><h1 id="function-trajectoriesasync" tabindex="-1">Function: trajectoriesAsync() <a class="header-anchor" href="#function-trajectoriesasync" aria-label="Permalink to &quot;Function: trajectoriesAsync()&quot;">​</a></h1><blockquote><p><strong>trajectoriesAsync</strong>(<code>system</code>, <code>initial</code>, <code>options</code>): <code>Promise</code>&lt;<a href="./../interfaces/TrajectoryAverages.html"><code>TrajectoryAverages</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/trajectories/trajectories.ts#L64" target="_blank" rel="noreferrer">packages/lindblad/src/trajectories/trajectories.ts:64</a></p><p><a href="./trajectories.html">trajectories</a> without blocking: with progress, and cancelled by a signal, whose reason it rejects with.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LindbladSystem.html"><code>LindbladSystem</code></a></p><h3 id="initial" tabindex="-1">initial <a class="header-anchor" href="#initial" aria-label="Permalink to &quot;initial&quot;">​</a></h3><p><a href="./../interfaces/Ket.html"><code>Ket</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/TrajectoriesOptions.html"><code>TrajectoriesOptions</code></a> &amp; <a href="./../../linalg/index/interfaces/RunStepsOptions.html"><code>RunStepsOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/TrajectoryAverages.html"><code>TrajectoryAverages</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/functions/trajectoriesAsync.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const trajectoriesAsync = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  trajectoriesAsync as default
};
