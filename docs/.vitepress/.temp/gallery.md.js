import { ssrRenderAttrs, ssrRenderAttr } from "vue/server-renderer";
import { _ as _imports_0 } from "./figure-2.BNYLSWmn.js";
import { _ as _imports_1, a as _imports_2 } from "./figure-4.DEXR_sM8.js";
import { _ as _imports_0$1 } from "./elimination.kGN-Rz1A.js";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Gallery","description":"","frontmatter":{},"headers":[],"relativePath":"gallery.md","filePath":"gallery.md"}');
const _sfc_main = { name: "gallery.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gallery" tabindex="-1">Gallery <a class="header-anchor" href="#gallery" aria-label="Permalink to &quot;Gallery&quot;">​</a></h1><p>Every picture here is written by the command beside it; figures carry their own fonts and are the same bytes on every machine.</p><h2 id="fig-2-lmg-cavity-figure-2-out-figure-2-png" tabindex="-1">Fig. 2: <code>lmg-cavity figure 2 --out figure-2.png</code> <a class="header-anchor" href="#fig-2-lmg-cavity-figure-2-out-figure-2-png" aria-label="Permalink to &quot;Fig. 2: \`lmg-cavity figure 2 --out figure-2.png\`&quot;">​</a></h2><p><img${ssrRenderAttr("src", _imports_0)} alt="Inversion and second moments against the field"></p><h2 id="fig-3-lmg-cavity-figure-3-out-figure-3-png" tabindex="-1">Fig. 3: <code>lmg-cavity figure 3 --out figure-3.png</code> <a class="header-anchor" href="#fig-3-lmg-cavity-figure-3-out-figure-3-png" aria-label="Permalink to &quot;Fig. 3: \`lmg-cavity figure 3 --out figure-3.png\`&quot;">​</a></h2><p><img${ssrRenderAttr("src", _imports_1)} alt="Transmission spectra"></p><h2 id="fig-4-lmg-cavity-figure-4-out-figure-4-png" tabindex="-1">Fig. 4: <code>lmg-cavity figure 4 --out figure-4.png</code> <a class="header-anchor" href="#fig-4-lmg-cavity-figure-4-out-figure-4-png" aria-label="Permalink to &quot;Fig. 4: \`lmg-cavity figure 4 --out figure-4.png\`&quot;">​</a></h2><p><img${ssrRenderAttr("src", _imports_2)} alt="Entanglement against the field"></p><h2 id="from-two-modes-to-the-model-lmg-cavity-figure-elimination-out-elimination-png" tabindex="-1">From two modes to the model: <code>lmg-cavity figure elimination --out elimination.png</code> <a class="header-anchor" href="#from-two-modes-to-the-model-lmg-cavity-figure-elimination-out-elimination-png" aria-label="Permalink to &quot;From two modes to the model: \`lmg-cavity figure elimination --out elimination.png\`&quot;">​</a></h2><p><img${ssrRenderAttr("src", _imports_0$1)} alt="Errors of the eliminated model against the detuning"></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("gallery.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gallery = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gallery as default
};
