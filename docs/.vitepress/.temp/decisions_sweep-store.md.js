import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"What a sweep keeps while it runs","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/sweep-store.md","filePath":"decisions/sweep-store.md"}');
const _sfc_main = { name: "decisions/sweep-store.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="what-a-sweep-keeps-while-it-runs" tabindex="-1">What a sweep keeps while it runs <a class="header-anchor" href="#what-a-sweep-keeps-while-it-runs" aria-label="Permalink to &quot;What a sweep keeps while it runs&quot;">​</a></h1><ul><li>Results go to an SQLite file beside the output (Node&#39;s own <code>node:sqlite</code>), one flushed transaction a batch of about 0.2 s. It survives <code>kill -9</code> and power cuts, locks out a second process, and anybody can open it. An fsynced journal of lines would need its own locking, its own recovery of torn lines and its own index.</li><li>Rollback journal and exclusive lock, not WAL: WAL needs shared memory, which network file systems of clusters lack.</li><li>SQLite finds damaged pages but not a flipped bit inside a number, so that every row carries a CRC-32.</li><li>The store stays when the sweep is finished: repeating the command writes the output again at once, and no recorded point is ever computed twice. Only then may another sweep with the same output take its place.</li><li>The output is made whole in memory, written beside its name, flushed and renamed. HDF5 too: written by h5wasm straight to a full disk, a file came out broken without any error (measured), so that it is built in the library&#39;s memory.</li><li>Neither times nor timings enter the output (HDF5&#39;s own object times are set to zero): interrupted or not, it is the same bytes. Numbers that a different processor would round otherwise remain possible between machines.</li><li>A pool of its own, 60 lines on <code>worker_threads</code>: piscina would add a dependency and still leave batching to us.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/sweep-store.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sweepStore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sweepStore as default
};
