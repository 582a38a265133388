import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: magneticLevel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/functions/magneticLevel.md","filePath":"api/@openqs/cavity-hardware/functions/magneticLevel.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/functions/magneticLevel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / magneticLevel</p><h1 id="function-magneticlevel" tabindex="-1">Function: magneticLevel() <a class="header-anchor" href="#function-magneticlevel" aria-label="Permalink to &quot;Function: magneticLevel()&quot;">​</a></h1><blockquote><p><strong>magneticLevel</strong>(<code>of</code>, <code>__namedParameters</code>, <code>field</code>): <a href="./../interfaces/MagneticLevel.html"><code>MagneticLevel</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/levels/magnetic-levels.ts#L112" target="_blank" rel="noreferrer">packages/cavity-hardware/src/levels/magnetic-levels.ts:112</a></p><p>One sublevel, labelled by the |F, m&gt; of zero field.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/LevelOf.html"><code>LevelOf</code></a></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/Sublevel.html"><code>Sublevel</code></a></p><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><p><a href="./../type-aliases/MagneticField.html"><code>MagneticField</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/MagneticLevel.html"><code>MagneticLevel</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>when the level has no such F; <a href="./../classes/InvalidArgumentError.html">InvalidArgumentError</a> for m outside -F ... F.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/functions/magneticLevel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const magneticLevel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  magneticLevel as default
};
