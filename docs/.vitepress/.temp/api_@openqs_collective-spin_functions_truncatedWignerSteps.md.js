import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: truncatedWignerSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/functions/truncatedWignerSteps.md","filePath":"api/@openqs/collective-spin/functions/truncatedWignerSteps.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/functions/truncatedWignerSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / truncatedWignerSteps</p><h1 id="function-truncatedwignersteps" tabindex="-1">Function: truncatedWignerSteps() <a class="header-anchor" href="#function-truncatedwignersteps" aria-label="Permalink to &quot;Function: truncatedWignerSteps()&quot;">​</a></h1><blockquote><p><strong>truncatedWignerSteps</strong>(<code>model</code>, <code>spins</code>, <code>options</code>): <a href="./../../linalg/index/type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/TruncatedWignerEnsemble.html"><code>TruncatedWignerEnsemble</code></a>&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/trajectories/truncated-wigner.ts#L77" target="_blank" rel="noreferrer">packages/collective-spin/src/trajectories/truncated-wigner.ts:77</a></p><p><a href="./truncatedWigner.html">truncatedWigner</a> as steps, one per sample.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/CollectiveSpinModel.html"><code>CollectiveSpinModel</code></a></p><h3 id="spins" tabindex="-1">spins <a class="header-anchor" href="#spins" aria-label="Permalink to &quot;spins&quot;">​</a></h3><p><code>number</code></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/TruncatedWignerOptions.html"><code>TruncatedWignerOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/type-aliases/Steps.html"><code>Steps</code></a>&lt;<a href="./../interfaces/TruncatedWignerEnsemble.html"><code>TruncatedWignerEnsemble</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>As <a href="./truncatedWigner.html">truncatedWigner</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/functions/truncatedWignerSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const truncatedWignerSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  truncatedWignerSteps as default
};
