import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The documentation site","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/site.md","filePath":"decisions/site.md"}');
const _sfc_main = { name: "decisions/site.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-documentation-site" tabindex="-1">The documentation site <a class="header-anchor" href="#the-documentation-site" aria-label="Permalink to &quot;The documentation site&quot;">​</a></h1><ul><li>VitePress over the same Markdown that the repository shows, and TypeDoc&#39;s Markdown for the packages, so that search covers both. HTML in Markdown is off: <code>&lt;Jz&gt;</code> is an expectation value, and a page cannot carry scripts.</li><li>Every <code>ts</code> block of every page runs as a test (<code>docs/guides.test.mjs</code>), with the same extractor as READMEs and doc comments.</li><li>TypeDoc copies files that a README links to; <code>docs/link-readmes.mjs</code> turns these links into pages of the site or files of the repository, and fails on one it cannot explain. VitePress fails on a dead link between pages.</li><li>The build takes no part in <code>pnpm test</code>: it renders some 700 pages with LaTeX. CI runs it (<code>pnpm run docs</code>).</li><li>The explorer (<code>docs/explorer</code>) is a page of its own, not a Vue component: it has a stricter Content-Security-Policy (no inline script, no connections), and its worker bundles the packages as any application would. The point under the sliders is answered first; the curves follow field by field and stop when a slider moves. <code>docs/check-explorer.mjs</code> compares its numbers with those of the command line&#39;s studies in Chromium; <code>pnpm release:check</code> runs it.</li><li>LaTeX is set by markdown-it-mathjax3 4.3.2, not 5.2.0: VitePress 1.6 marks the formulas of version 4 as <code>v-pre</code>; those of version 5 fail to hydrate and lose their SVG.</li><li>An export without a doc comment, or a <code>{@link}</code> that leads nowhere, fails the build of the reference (TypeDoc&#39;s validation).</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/site.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const site = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  site as default
};
