import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Matrix3","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/type-aliases/Matrix3.md","filePath":"api/@openqs/collective-spin/type-aliases/Matrix3.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/type-aliases/Matrix3.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / Matrix3</p><h1 id="type-alias-matrix3" tabindex="-1">Type Alias: Matrix3 <a class="header-anchor" href="#type-alias-matrix3" aria-label="Permalink to &quot;Type Alias: Matrix3&quot;">​</a></h1><blockquote><p><strong>Matrix3</strong> = readonly [<a href="./Vector3.html"><code>Vector3</code></a>, <a href="./Vector3.html"><code>Vector3</code></a>, <a href="./Vector3.html"><code>Vector3</code></a>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/model.ts#L7" target="_blank" rel="noreferrer">packages/collective-spin/src/model.ts:7</a></p><p>A real 3 x 3 matrix by rows.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/type-aliases/Matrix3.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Matrix3 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Matrix3 as default
};
