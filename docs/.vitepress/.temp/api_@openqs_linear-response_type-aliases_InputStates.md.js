import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InputStates","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linear-response/type-aliases/InputStates.md","filePath":"api/@openqs/linear-response/type-aliases/InputStates.md"}');
const _sfc_main = { name: "api/@openqs/linear-response/type-aliases/InputStates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/linear-response</a> / InputStates</p><h1 id="type-alias-inputstates" tabindex="-1">Type Alias: InputStates <a class="header-anchor" href="#type-alias-inputstates" aria-label="Permalink to &quot;Type Alias: InputStates&quot;">​</a></h1><blockquote><p><strong>InputStates</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/InputState.html"><code>InputState</code></a>&gt;&gt;</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/linear-system/input-state.ts#L17" target="_blank" rel="noreferrer">linear-system/input-state.ts:17</a></p><p>States of the incoming fields by port name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linear-response/type-aliases/InputStates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InputStates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InputStates as default
};
