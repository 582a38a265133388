import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: duanWitness()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/entanglement/functions/duanWitness.md","filePath":"api/@openqs/entanglement/functions/duanWitness.md"}');
const _sfc_main = { name: "api/@openqs/entanglement/functions/duanWitness.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/entanglement</a> / duanWitness</p><h1 id="function-duanwitness" tabindex="-1">Function: duanWitness() <a class="header-anchor" href="#function-duanwitness" aria-label="Permalink to &quot;Function: duanWitness()&quot;">​</a></h1><blockquote><p><strong>duanWitness</strong>(<code>covariance</code>, <code>options?</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/gaussian/gaussian-entanglement.ts#L59" target="_blank" rel="noreferrer">gaussian/gaussian-entanglement.ts:59</a></p><p>The criterion of Duan, Giedke, Cirac and Zoller for two modes, [Var(a x_1 + x_2/a) + Var(a p_1 - p_2/a)]/(2 a^2 + 2/a^2); a value below 1 proves entanglement. The sign of x_2 and p_2 is the better one of the two.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="covariance" tabindex="-1">covariance <a class="header-anchor" href="#covariance" aria-label="Permalink to &quot;covariance&quot;">​</a></h3><p><a href="./../type-aliases/CovarianceMatrix.html"><code>CovarianceMatrix</code></a></p><p>4 x 4, vacuum 1.</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p>weight <code>a</code>, default 1, positive.</p><h4 id="a" tabindex="-1">a? <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a?&quot;">​</a></h4><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>on a wrong shape.</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when it is not the covariance of a state or a &lt;= 0.</p><p>Source: L.-M. Duan, G. Giedke, J. I. Cirac and P. Zoller, Phys. Rev. Lett. 84, 2722 (2000).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/entanglement/functions/duanWitness.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const duanWitness = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  duanWitness as default
};
