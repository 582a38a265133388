import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RotationFisherInformation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/RotationFisherInformation.md","filePath":"api/@openqs/collective-spin/interfaces/RotationFisherInformation.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/RotationFisherInformation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / RotationFisherInformation</p><h1 id="interface-rotationfisherinformation" tabindex="-1">Interface: RotationFisherInformation <a class="header-anchor" href="#interface-rotationfisherinformation" aria-label="Permalink to &quot;Interface: RotationFisherInformation&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/rotation-fisher-information.ts#L6" target="_blank" rel="noreferrer">packages/collective-spin/src/states/rotation-fisher-information.ts:6</a></p><p>What a state can tell about small rotations.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="direction" tabindex="-1">direction <a class="header-anchor" href="#direction" aria-label="Permalink to &quot;direction&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>direction</strong>: <a href="./../type-aliases/Vector3.html"><code>Vector3</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/rotation-fisher-information.ts#L12" target="_blank" rel="noreferrer">packages/collective-spin/src/states/rotation-fisher-information.ts:12</a></p><p>The axis n of the largest information, a unit vector.</p><hr><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>matrix</strong>: <a href="./../type-aliases/Matrix3.html"><code>Matrix3</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/rotation-fisher-information.ts#L8" target="_blank" rel="noreferrer">packages/collective-spin/src/states/rotation-fisher-information.ts:8</a></p><p>F_ab for exp(-i (theta_x Jx + theta_y Jy + theta_z Jz)) about theta = 0; n.F.n belongs to rotations about n.</p><hr><h3 id="maximum" tabindex="-1">maximum <a class="header-anchor" href="#maximum" aria-label="Permalink to &quot;maximum&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>maximum</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/states/rotation-fisher-information.ts#L10" target="_blank" rel="noreferrer">packages/collective-spin/src/states/rotation-fisher-information.ts:10</a></p><p>The largest n.F.n; above N the spins are entangled, N^2 is the Heisenberg limit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/RotationFisherInformation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RotationFisherInformation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RotationFisherInformation as default
};
