import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LeastSquaresSolution<Shape>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@openqs/linalg/index/interfaces/LeastSquaresSolution.md","filePath":"api/@openqs/linalg/index/interfaces/LeastSquaresSolution.md"}');
const _sfc_main = { name: "api/@openqs/linalg/index/interfaces/LeastSquaresSolution.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">OpenQS</a> / <a href="./../../">@openqs/linalg</a> / <a href="./../">index</a> / LeastSquaresSolution</p><h1 id="interface-leastsquaressolution-shape" tabindex="-1">Interface: LeastSquaresSolution&lt;Shape&gt; <a class="header-anchor" href="#interface-leastsquaressolution-shape" aria-label="Permalink to &quot;Interface: LeastSquaresSolution\\&lt;Shape\\&gt;&quot;">​</a></h1><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/least-squares.ts#L17" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/least-squares.ts:17</a></p><p>The x of least norm among those that minimize ||a x - b||, and the rank that was found.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="shape" tabindex="-1">Shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;Shape&quot;">​</a></h3><p><code>Shape</code> <em>extends</em> <a href="./ComplexMatrix.html"><code>ComplexMatrix</code></a> | <a href="./ComplexVector.html"><code>ComplexVector</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="rank" tabindex="-1">rank <a class="header-anchor" href="#rank" aria-label="Permalink to &quot;rank&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rank</strong>: <code>number</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/least-squares.ts#L21" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/least-squares.ts:21</a></p><p>Number of columns of <code>a</code> that count as independent at the tolerance.</p><hr><h3 id="solution" tabindex="-1">solution <a class="header-anchor" href="#solution" aria-label="Permalink to &quot;solution&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>solution</strong>: <code>Shape</code></p></blockquote><p>Defined in: <a href="https://github.com/openqs/openqs/blob/main/factorizations/least-squares.ts#L19" target="_blank" rel="noreferrer">packages/linalg/src/factorizations/least-squares.ts:19</a></p><p>x, of the shape of the right-hand side.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@openqs/linalg/index/interfaces/LeastSquaresSolution.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LeastSquaresSolution = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LeastSquaresSolution as default
};
