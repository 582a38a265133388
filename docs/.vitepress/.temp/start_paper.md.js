import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Reproduce the paper","description":"","frontmatter":{},"headers":[],"relativePath":"start/paper.md","filePath":"start/paper.md"}');
const _sfc_main = { name: "start/paper.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="reproduce-the-paper" tabindex="-1">Reproduce the paper <a class="header-anchor" href="#reproduce-the-paper" aria-label="Permalink to &quot;Reproduce the paper&quot;">​</a></h1><p>S. Morrison and A. S. Parkins, <a href="https://doi.org/10.1103/PhysRevLett.100.040403" target="_blank" rel="noreferrer">Phys. Rev. Lett. 100, 040403 (2008)</a>:</p><table tabindex="0"><thead><tr><th>the paper</th><th>command</th></tr></thead><tbody><tr><td>Fig. 2, inversion and second moments</td><td><code>lmg-cavity figure 2 --out figure-2.svg</code></td></tr><tr><td>Fig. 3, transmission spectra</td><td><code>lmg-cavity figure 3 --out figure-3.svg</code></td></tr><tr><td>Fig. 4, entanglement</td><td><code>lmg-cavity figure 4 --out figure-4.svg</code></td></tr><tr><td>Eq. (7), mean field and critical fields</td><td><code>lmg-cavity mean-field --field 0.5</code></td></tr><tr><td>Eq. (8), fluctuations</td><td><code>lmg-cavity linearize --field 0.5</code></td></tr><tr><td>the experimental paragraph</td><td><code>lmg-cavity hardware derive</code></td></tr></tbody></table><p>The results are in the <a href="./../gallery.html">gallery</a>, each claim with our number and its test is in the <a href="./../validation.html">validation report</a>, and where the paper&#39;s formulas disagree with each other, <a href="./../the-paper.html">we say which one we use</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("start/paper.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const paper = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  paper as default
};
