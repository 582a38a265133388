import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: nuclearFactorInBohrMagnetons()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/nuclearFactorInBohrMagnetons.md","filePath":"api/@openqs/cavity-hardware/functions/nuclearFactorInBohrMagnetons.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/nuclearFactorInBohrMagnetons.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / nuclearFactorInBohrMagnetons</p><h1 id="function-nuclearfactorinbohrmagnetons" tabindex="-1">Function: nuclearFactorInBohrMagnetons() <a class="header-anchor" href="#function-nuclearfactorinbohrmagnetons" aria-label="Permalink to &quot;Function: nuclearFactorInBohrMagnetons()&quot;">​</a></h1><blockquote><p><strong>nuclearFactorInBohrMagnetons</strong>(<code>species</code>): <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/level-of.ts#L33" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/level-of.ts:33</a></p><p>g_I in Bohr magnetons with the sign of H = +gI mu_B B Iz, whatever the convention of the catalogue entry.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="species" tabindex="-1">species <a class="header-anchor" href="#species" aria-label="Permalink to &quot;species&quot;">​</a></h3><p><a href="./../interfaces/Species.html"><code>Species</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/nuclearFactorInBohrMagnetons.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const nuclearFactorInBohrMagnetons = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  nuclearFactorInBohrMagnetons as default
};
