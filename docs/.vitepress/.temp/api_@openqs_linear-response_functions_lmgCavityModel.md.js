import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lmgCavityModel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/lmgCavityModel.md","filePath":"api/@openqs/linear-response/functions/lmgCavityModel.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/lmgCavityModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / lmgCavityModel</p><h1 id="function-lmgcavitymodel" tabindex="-1">Function: lmgCavityModel() <a class="header-anchor" href="#function-lmgcavitymodel" aria-label="Permalink to &quot;Function: lmgCavityModel()&quot;">​</a></h1><blockquote><p><strong>lmgCavityModel</strong>(<code>parameters</code>): <a href="./../interfaces/SpinCavityModel.html"><code>SpinCavityModel</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/lmg/lmg-cavity-model.ts#L42" target="_blank" rel="noreferrer">lmg/lmg-cavity-model.ts:42</a></p><p>The two cavity modes and the spin of Morrison and Parkins before the modes are eliminated,</p><p>H = -2 h Jz + delta_a a^+a + delta_b b^+b + 2 delta_a^- Jz a^+a + 2 delta_b^- Jz b^+b</p><ul><li>(2 lambda_a/sqrt N) Jx (a + a^+) + (lambda_b/sqrt N)(J- b + J+ b^+), with kappa_a D[a] + kappa_b D[b] (doubled D).</li></ul><p>The factor 2 in front of lambda_a differs from the printed Eq. (3): only with it do lambda and Gamma_a come out as printed below Eq. (5). Each mode decays by halves through two ports, &quot;a in&quot;, &quot;a out&quot;, &quot;b in&quot; and &quot;b out&quot;, so that the transmission from &quot;b in&quot; to &quot;b out&quot; is 1 at the peak of the empty cavity.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="parameters-1" tabindex="-1">parameters <a class="header-anchor" href="#parameters-1" aria-label="Permalink to &quot;parameters&quot;">​</a></h3><p><a href="./../interfaces/LmgCavityParameters.html"><code>LmgCavityParameters</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SpinCavityModel.html"><code>SpinCavityModel</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when a parameter is not finite; rates are checked where the model is used.</p><p>Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eqs. (2) and (3).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/lmgCavityModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lmgCavityModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lmgCavityModel as default
};
