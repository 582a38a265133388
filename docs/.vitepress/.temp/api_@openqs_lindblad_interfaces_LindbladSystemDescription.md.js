import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LindbladSystemDescription","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/lindblad/interfaces/LindbladSystemDescription.md","filePath":"api/@openqs/lindblad/interfaces/LindbladSystemDescription.md"}');
const _sfc_main = { name: "api/@openqs/lindblad/interfaces/LindbladSystemDescription.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/lindblad</a> / LindbladSystemDescription</p><h1 id="interface-lindbladsystemdescription" tabindex="-1">Interface: LindbladSystemDescription <a class="header-anchor" href="#interface-lindbladsystemdescription" aria-label="Permalink to &quot;Interface: LindbladSystemDescription&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/lindblad-system.ts#L40" target="_blank" rel="noreferrer">packages/lindblad/src/systems/lindblad-system.ts:40</a></p><p>What makes a <a href="./LindbladSystem.html">LindbladSystem</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="drives" tabindex="-1">drives? <a class="header-anchor" href="#drives" aria-label="Permalink to &quot;drives?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>drives?</strong>: readonly <a href="./Drive.html"><code>Drive</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/lindblad-system.ts#L46" target="_blank" rel="noreferrer">packages/lindblad/src/systems/lindblad-system.ts:46</a></p><p>Time-dependent parts of the Hamiltonian; default none.</p><hr><h3 id="hamiltonian" tabindex="-1">hamiltonian <a class="header-anchor" href="#hamiltonian" aria-label="Permalink to &quot;hamiltonian&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>hamiltonian</strong>: <a href="./Operator.html"><code>Operator</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/lindblad-system.ts#L42" target="_blank" rel="noreferrer">packages/lindblad/src/systems/lindblad-system.ts:42</a></p><p>Constant part of the Hamiltonian as an angular frequency (hbar = 1).</p><hr><h3 id="jumps" tabindex="-1">jumps? <a class="header-anchor" href="#jumps" aria-label="Permalink to &quot;jumps?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>jumps?</strong>: readonly <a href="./../type-aliases/JumpDescription.html"><code>JumpDescription</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/systems/lindblad-system.ts#L44" target="_blank" rel="noreferrer">packages/lindblad/src/systems/lindblad-system.ts:44</a></p><p>Dissipative channels; default none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/lindblad/interfaces/LindbladSystemDescription.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LindbladSystemDescription = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LindbladSystemDescription as default
};
