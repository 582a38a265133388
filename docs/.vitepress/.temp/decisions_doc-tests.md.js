import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Examples are tests","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/doc-tests.md","filePath":"decisions/doc-tests.md"}');
const _sfc_main = { name: "decisions/doc-tests.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="examples-are-tests" tabindex="-1">Examples are tests <a class="header-anchor" href="#examples-are-tests" aria-label="Permalink to &quot;Examples are tests&quot;">​</a></h1><p>Every fenced <code>ts</code> block of a README or doc comment runs, in a module of its own that imports the package by its public name. A line <code>expression; // =&gt; value</code> is an assertion: numbers are compared to the digits that are printed.</p><ul><li><code>examples/</code> holds one program per guide; the guide includes the file (<code>&lt;&lt;&lt;</code>), so that there is one copy. A line <code>console.log(&quot;label&quot;, expression); // =&gt; value</code> is an assertion too, and labelled values are compared with those of QuTiP, NumPy and closed forms in <code>examples/independent-values.json</code>.</li><li>Examples rot first and are read first.</li><li>TypeScript&#39;s checker is not run on them (types are stripped): an example that does not compile still fails when it runs wrong, and type tests live beside the code.</li><li>The tool is ours (<code>tools/doctest</code>, a hundred lines); those on npm either check types only or need their own test runner.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/doc-tests.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const docTests = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  docTests as default
};
