import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"What is checked before a release, and how","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/release-check.md","filePath":"decisions/release-check.md"}');
const _sfc_main = { name: "decisions/release-check.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="what-is-checked-before-a-release-and-how" tabindex="-1">What is checked before a release, and how <a class="header-anchor" href="#what-is-checked-before-a-release-and-how" aria-label="Permalink to &quot;What is checked before a release, and how&quot;">​</a></h1><ul><li><code>pnpm release:check</code> looks at what a user gets: the packed tarballs, installed by npm into an empty project outside the workspace. Types are checked under TypeScript 5.9, 6 and 7 with <code>skipLibCheck</code> off, the READMEs&#39; examples included, so that an example that cannot be pasted into a strict project fails.</li><li>It is not part of <code>pnpm test</code>: it packs, installs and starts a registry, and an API report changes with every new export.</li><li>API reports (<code>tools/release/api</code>) are made by sixty lines over the TypeScript 6 API rather than by API Extractor: the declarations without comments, sorted by name, are what a reviewer wants to see in a diff.</li><li><code>tools/release/publish.mjs</code> publishes the very tarballs that were checked, with npm, which is what trusted publishing and provenance support. The rehearsal against verdaccio runs the same script. It is safe to repeat after a failure in the middle: versions that the registry has are left out.</li><li>Size budgets (<code>tools/release/size-budgets.json</code>) stand about a third above the size measured when they were set.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/release-check.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const releaseCheck = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  releaseCheck as default
};
