import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Dense algorithms are written once, over a heap of doubles","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/dense-kernels.md","filePath":"decisions/dense-kernels.md"}');
const _sfc_main = { name: "decisions/dense-kernels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="dense-algorithms-are-written-once-over-a-heap-of-doubles" tabindex="-1">Dense algorithms are written once, over a heap of doubles <a class="header-anchor" href="#dense-algorithms-are-written-once-over-a-heap-of-doubles" aria-label="Permalink to &quot;Dense algorithms are written once, over a heap of doubles&quot;">​</a></h1><p>Every dense algorithm borrows an arena: a <code>Float64Array</code> over WebAssembly memory (or over a plain buffer) and a set of inner loops that work on it by offsets. The algorithm is TypeScript; only the loops exist twice, in AssemblyScript and in TypeScript, behind one interface. A whole algorithm in AssemblyScript would run no faster, since all O(n^3) work is in the loops, and would have to be written twice for engines without WebAssembly.</p><p>The bytes of two builds (SIMD, and SIMD with relaxed fused multiply-add) are committed as base64, so that a bundler, a browser and Node load them alike without files, top-level await or an install script; a test rebuilds and compares them. <code>WebAssembly.validate</code> chooses on first use. The kept heap is at most 64 MiB; larger ones are left to the garbage collector.</p><p>LU and Cholesky halve recursively onto the product; reflectors are applied in blocks of 32 (compact WY). The QR iterations save their rotations and apply them row by row, which at these sizes is as fast as accumulating them into products. Householder reflectors are Hermitian (tau real), so that Q and Q^dagger share code; phases are moved out afterwards.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/dense-kernels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const denseKernels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  denseKernels as default
};
