import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SymmetricForm","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/SymmetricForm.md","filePath":"api/@openqs/lindblad/interfaces/SymmetricForm.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/SymmetricForm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / SymmetricForm</p><h1 id="interface-symmetricform" tabindex="-1">Interface: SymmetricForm <a class="header-anchor" href="#interface-symmetricform" aria-label="Permalink to &quot;Interface: SymmetricForm&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/symmetry/symmetric-form.ts#L12" target="_blank" rel="noreferrer">packages/lindblad/src/symmetry/symmetric-form.ts:12</a></p><p>A system in the eigenbasis of its symmetries.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="basis" tabindex="-1">basis <a class="header-anchor" href="#basis" aria-label="Permalink to &quot;basis&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>basis</strong>: <a href="./Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/symmetry/symmetric-form.ts#L16" target="_blank" rel="noreferrer">packages/lindblad/src/symmetry/symmetric-form.ts:16</a></p><p>W, unitary: column k is basis state k of the new form. <code>transformed(state, basis)</code> leads back.</p><hr><h3 id="charges" tabindex="-1">charges <a class="header-anchor" href="#charges" aria-label="Permalink to &quot;charges&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>charges</strong>: readonly <code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/symmetry/symmetric-form.ts#L18" target="_blank" rel="noreferrer">packages/lindblad/src/symmetry/symmetric-form.ts:18</a></p><p>Value of each symmetry on each basis state.</p><hr><h3 id="system" tabindex="-1">system <a class="header-anchor" href="#system" aria-label="Permalink to &quot;system&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>system</strong>: <a href="./LindbladSystem.html"><code>LindbladSystem</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/symmetry/symmetric-form.ts#L14" target="_blank" rel="noreferrer">packages/lindblad/src/symmetry/symmetric-form.ts:14</a></p><p>The same master equation, rho&#39; = W^+ rho W, with jumps of definite charge. Labels of the space name the old basis.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/SymmetricForm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SymmetricForm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SymmetricForm as default
};
