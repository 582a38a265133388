import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: IndividualJump","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/collective-spin/interfaces/IndividualJump.md","filePath":"api/@openqs/collective-spin/interfaces/IndividualJump.md"}');
const _sfc_main = { name: "api/@openqs/collective-spin/interfaces/IndividualJump.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">OpenQS</a> / <a href="./../">@openqs/collective-spin</a> / IndividualJump</p><h1 id="interface-individualjump" tabindex="-1">Interface: IndividualJump <a class="header-anchor" href="#interface-individualjump" aria-label="Permalink to &quot;Interface: IndividualJump&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-liouvillian.ts#L20" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-liouvillian.ts:20</a></p><p>The same jump on every single spin, sqrt(rate) v . s_n with s_n = sigma_n / 2, in the standard dissipator; v = (1, -i, 0) is sigma_- (emission at the given rate), (1, i, 0) pumping, (0, 0, 1) dephasing with sigma_z / 2.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rate</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-liouvillian.ts#L22" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-liouvillian.ts:22</a></p><p>Of each spin, in the standard dissipator; an angular frequency.</p><hr><h3 id="vector" tabindex="-1">vector <a class="header-anchor" href="#vector" aria-label="Permalink to &quot;vector&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vector</strong>: readonly [<a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>, <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>, <a href="./../../linalg/index/interfaces/Complex.html"><code>Complex</code></a>]</p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/individual/individual-liouvillian.ts#L24" target="_blank" rel="noreferrer">packages/collective-spin/src/individual/individual-liouvillian.ts:24</a></p><p>v along x, y and z.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/collective-spin/interfaces/IndividualJump.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IndividualJump = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IndividualJump as default
};
