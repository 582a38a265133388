import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: transferMatrix()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/functions/transferMatrix.md","filePath":"api/@openqs/linear-response/functions/transferMatrix.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/functions/transferMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / transferMatrix</p><h1 id="function-transfermatrix" tabindex="-1">Function: transferMatrix() <a class="header-anchor" href="#function-transfermatrix" aria-label="Permalink to &quot;Function: transferMatrix()&quot;">​</a></h1><blockquote><p><strong>transferMatrix</strong>(<code>system</code>, <code>frequency</code>): <a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/input-output/transfer-matrix.ts#L16" target="_blank" rel="noreferrer">input-output/transfer-matrix.ts:16</a></p><p>The scattering matrix S(nu) = 1 + C (-i nu - A)^-1 B of a linear system between the quadratures (x_1, p_1, x_2, p_2, ...) of its ports, for fields that vary as exp(-i nu t).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><p><a href="./../interfaces/LinearSystem.html"><code>LinearSystem</code></a></p><h3 id="frequency" tabindex="-1">frequency <a class="header-anchor" href="#frequency" aria-label="Permalink to &quot;frequency&quot;">​</a></h3><p><code>number</code></p><p>nu in the rotating frame of the modes, angular.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../linalg/index/interfaces/ComplexMatrix.html"><code>ComplexMatrix</code></a></p><p>2 P x 2 P for P ports. With all ports counted S J S^+ = J, see <a href="./symplecticError.html">symplecticError</a>.</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the system is unstable or the frequency is an undamped resonance.</p><p>Source: C. W. Gardiner and M. J. Collett, Phys. Rev. A 31, 3761 (1985).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/functions/transferMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const transferMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  transferMatrix as default
};
