import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PublishedRemark","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/cavity-hardware/interfaces/PublishedRemark.md","filePath":"api/@openqs/cavity-hardware/interfaces/PublishedRemark.md"}');
const _sfc_main = { name: "api/@openqs/cavity-hardware/interfaces/PublishedRemark.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/cavity-hardware</a> / PublishedRemark</p><h1 id="interface-publishedremark" tabindex="-1">Interface: PublishedRemark <a class="header-anchor" href="#interface-publishedremark" aria-label="Permalink to &quot;Interface: PublishedRemark&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/cavities/cavity.ts#L27" target="_blank" rel="noreferrer">packages/cavity-hardware/src/cavities/cavity.ts:27</a></p><p>A statement that is no single number, in the source&#39;s words.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>source</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/cavities/cavity.ts#L31" target="_blank" rel="noreferrer">packages/cavity-hardware/src/cavities/cavity.ts:31</a></p><p>Where it is from.</p><hr><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/cavities/cavity.ts#L29" target="_blank" rel="noreferrer">packages/cavity-hardware/src/cavities/cavity.ts:29</a></p><p>The statement, with its numbers and units.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/cavity-hardware/interfaces/PublishedRemark.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PublishedRemark = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PublishedRemark as default
};
