import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FixedPointBranch","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/interfaces/FixedPointBranch.md","filePath":"api/@openqs/linear-response/interfaces/FixedPointBranch.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/interfaces/FixedPointBranch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / FixedPointBranch</p><h1 id="interface-fixedpointbranch" tabindex="-1">Interface: FixedPointBranch <a class="header-anchor" href="#interface-fixedpointbranch" aria-label="Permalink to &quot;Interface: FixedPointBranch&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/fixed-point-branches.ts#L11" target="_blank" rel="noreferrer">mean-field/fixed-point-branches.ts:11</a></p><p>A fixed point followed along a parameter.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="parameters" tabindex="-1">parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;parameters&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>parameters</strong>: readonly <code>number</code>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/fixed-point-branches.ts#L13" target="_blank" rel="noreferrer">mean-field/fixed-point-branches.ts:13</a></p><p>Where it was found: neighbours among the parameters that were given, in their order.</p><hr><h3 id="points" tabindex="-1">points <a class="header-anchor" href="#points" aria-label="Permalink to &quot;points&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>points</strong>: readonly <a href="./FixedPoint.html"><code>FixedPoint</code></a>[]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/mean-field/fixed-point-branches.ts#L15" target="_blank" rel="noreferrer">mean-field/fixed-point-branches.ts:15</a></p><p>The fixed point at each of <code>parameters</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/interfaces/FixedPointBranch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FixedPointBranch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FixedPointBranch as default
};
