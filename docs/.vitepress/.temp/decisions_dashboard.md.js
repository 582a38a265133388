import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"How the dashboard stays live","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/dashboard.md","filePath":"decisions/dashboard.md"}');
const _sfc_main = { name: "decisions/dashboard.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="how-the-dashboard-stays-live" tabindex="-1">How the dashboard stays live <a class="header-anchor" href="#how-the-dashboard-stays-live" aria-label="Permalink to &quot;How the dashboard stays live&quot;">​</a></h1><ul><li>The state is plain data and a pure reducer; the keys are one table from which both the handler and the help are made. Panels are <code>Panel</code> records, the same that figures are made of, so that a panel on the screen can be saved as SVG or data.</li><li>What is missing follows from the state (<code>solver/wanted.ts</code>): first the current steady state, then the curve from coarse to fine. Solved points are kept by their parameters, so that undo and neighbouring windows cost nothing.</li><li>One thread computes, the coarse answer first: what is semiclassical (8 ms at the point, 40 ms against the field, and only after another rate), the present steady state, its phase-space functions, the relaxation if its panel is the chosen one, the curve. It sees through shared memory, between two steps, that its request is outdated, and begins anew; one that does not look for 0.4 s (a single step of a million atoms may take seconds) is replaced. Threads of their own for the parts would take 35 MB each and, on two processors, the time of each other and of the screen.</li><li>Ink 8 lends the terminal (keys, the alternate screen, the terminal as it was before); the frame is painted cell by cell. Ink lays out, cuts into characters and joins again every cell of every frame: 9 ms of work and several megabytes of garbage at 120 x 40, 18 ms at 240 x 60, of which the terminal gets a few bytes. A frame of ours is a grid of characters with their colours; panels whose inputs are the same are kept, and only cells that differ are written.</li><li>On Linux the thread of the solver has a lower priority than that of the screen; elsewhere a priority belongs to processes.</li><li>A solve may take 64 MB of matrices (the command line: 2 GiB). At h = 0 the state of N = 1000 needs more than 2 GB, and the curve against the field passes there; its point is left out, and at the point itself the status line says so.</li><li>The steady state at the present point is solved once: numbers and phase-space functions are made of the same state.</li><li>V8 is told to let the heap grow slowly, which costs little now that frames leave little garbage and keeps the process 80 MB smaller.</li><li>A command line that was copied is also printed after the end, for terminals without OSC 52.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/dashboard.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dashboard = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dashboard as default
};
