import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Frames of collective spins","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/collective-spin-frames.md","filePath":"decisions/collective-spin-frames.md"}');
const _sfc_main = { name: "decisions/collective-spin-frames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="frames-of-collective-spins" tabindex="-1">Frames of collective spins <a class="header-anchor" href="#frames-of-collective-spins" aria-label="Permalink to &quot;Frames of collective spins&quot;">​</a></h1><p>At N = 10^6 the z axis would need 6000 orders with 6000 projections each. About the mean Bloch vector ten to forty projections are enough, whatever N is.</p><p>The mean field chooses the frame and the first truncation, and nothing else: the solution is accepted by its own certificate, two truncations that agree, and given up for the z axis otherwise. Two stable branches are accepted only where the parity exp(i pi Jz) exchanges them, because their weights in the steady state are equal then, and only then known.</p><p>The blocks of the elimination are inverted explicitly: the inverse is applied to sparse blocks from both sides, so that factors would be used for a full set of right-hand sides anyway, and the inverse is a third cheaper.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/collective-spin-frames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const collectiveSpinFrames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  collectiveSpinFrames as default
};
