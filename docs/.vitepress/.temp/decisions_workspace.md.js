import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"One TypeScript set-up, nx without plugins","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/workspace.md","filePath":"decisions/workspace.md"}');
const _sfc_main = { name: "decisions/workspace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="one-typescript-set-up-nx-without-plugins" tabindex="-1">One TypeScript set-up, nx without plugins <a class="header-anchor" href="#one-typescript-set-up-nx-without-plugins" aria-label="Permalink to &quot;One TypeScript set-up, nx without plugins&quot;">​</a></h1><ul><li>TypeScript 7 compiles with <code>tsc -b</code> project references, one file to one file; no bundler. TypeDoc does not run on TypeScript 7, so <code>docs/</code> has its own TypeScript 6.</li><li>nx gets its targets from <code>tools/nx-plugin.mjs</code> (twenty lines) and not from package scripts: nothing of nx stands in a published package.json, and no package manager is spawned inside tasks.</li><li><code>noUncheckedIndexedAccess</code> is off. Kernels index typed arrays in every line; <code>!</code> behind each access would hide the few places where it matters. Public entries check their input instead.</li><li>Node 24 is a devDependency of the root, so that everyone runs the same one; the libraries support Node 20 and browsers and are compiled without Node&#39;s types.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/workspace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const workspace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  workspace as default
};
