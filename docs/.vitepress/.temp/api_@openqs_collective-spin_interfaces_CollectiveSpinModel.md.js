import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CollectiveSpinModel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/CollectiveSpinModel.md","filePath":"api/@openqs/collective-spin/interfaces/CollectiveSpinModel.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/CollectiveSpinModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / CollectiveSpinModel</p><h1 id="interface-collectivespinmodel" tabindex="-1">Interface: CollectiveSpinModel <a class="header-anchor" href="#interface-collectivespinmodel" aria-label="Permalink to &quot;Interface: CollectiveSpinModel&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L27" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:27</a></p><p>A dissipative model of one collective spin J of N spins 1/2 (j = N/2), with hbar = 1:</p><pre><code>d rho / dt = -i [H, rho] + sum over jumps of D[L] rho,
H = field . J + (1/N) J . interaction . J,     L = sqrt(rate / N) v . J,
D[L] rho = L rho L^+ - (L^+ L rho + rho L^+ L) / 2.
</code></pre><p>Parameters are intensive: the mean field of the model does not depend on N. The dissipator is the field&#39;s standard one; papers that write D[A] rho = 2 A rho A^+ - A^+ A rho - rho A^+ A have rates half as large.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>field</strong>: <a href="./../type-aliases/Vector3.html"><code>Vector3</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L29" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:29</a></p><p>f of f.J, along x, y and z; an angular frequency.</p><hr><h3 id="interaction" tabindex="-1">interaction <a class="header-anchor" href="#interaction" aria-label="Permalink to &quot;interaction&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>interaction</strong>: <a href="./../type-aliases/Matrix3.html"><code>Matrix3</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L31" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:31</a></p><p>Symmetric.</p><hr><h3 id="jumps" tabindex="-1">jumps <a class="header-anchor" href="#jumps" aria-label="Permalink to &quot;jumps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>jumps</strong>: readonly <a href="./CollectiveJump.html"><code>CollectiveJump</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L33" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:33</a></p><p>Collective jump operators; none for a closed spin.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/CollectiveSpinModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CollectiveSpinModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CollectiveSpinModel as default
};
