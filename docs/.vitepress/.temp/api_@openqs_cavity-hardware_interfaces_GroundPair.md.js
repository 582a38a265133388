import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GroundPair","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/GroundPair.md","filePath":"api/@openqs/cavity-hardware/interfaces/GroundPair.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/GroundPair.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / GroundPair</p><h1 id="interface-groundpair" tabindex="-1">Interface: GroundPair <a class="header-anchor" href="#interface-groundpair" aria-label="Permalink to &quot;Interface: GroundPair&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/ground-pair.ts#L8" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/ground-pair.ts:8</a></p><p>The two ground sublevels that make the spin: |0&gt; and |1&gt;.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="one" tabindex="-1">one <a class="header-anchor" href="#one" aria-label="Permalink to &quot;one&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>one</strong>: <a href="./Sublevel.html"><code>Sublevel</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/ground-pair.ts#L12" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/ground-pair.ts:12</a></p><p>|1&gt;, which the spin counts as m = +1/2.</p><hr><h3 id="zero" tabindex="-1">zero <a class="header-anchor" href="#zero" aria-label="Permalink to &quot;zero&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>zero</strong>: <a href="./Sublevel.html"><code>Sublevel</code></a></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/scheme/ground-pair.ts#L10" target="_blank" rel="noreferrer">packages/cavity-hardware/src/scheme/ground-pair.ts:10</a></p><p>|0&gt;, which the spin counts as m = -1/2.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/GroundPair.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroundPair = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroundPair as default
};
