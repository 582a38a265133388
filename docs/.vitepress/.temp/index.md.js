import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"","frontmatter":{"layout":"home","hero":{"name":"OpenQS","text":"Open quantum systems for TypeScript","tagline":"Steady states, spectra, trajectories, collective spins and cavities, in Node and in the browser; every number comes with the evidence for it.","actions":[{"theme":"brand","text":"Use a package","link":"/start/package"},{"theme":"alt","text":"Run the command line","link":"/start/command-line"},{"theme":"alt","text":"Reproduce the paper","link":"/start/paper"}]},"features":[{"title":"Lindblad master equations","details":"Driven cavities, transmons, optomechanics; certified steady states, dynamics, trajectories and spectra.","link":"/api/@openqs/lindblad/"},{"title":"Collective spins","details":"Exact steady states of dissipative spin models from one spin to a million.","link":"/api/@openqs/collective-spin/"},{"title":"Linear response","details":"Mean field with all its branches, quantum fluctuations, transmission and squeezing spectra.","link":"/api/@openqs/linear-response/"},{"title":"Entanglement","details":"Witnesses and measures from states, moments or covariances.","link":"/api/@openqs/entanglement/"},{"title":"Cavity hardware","details":"Species and cavities with a source for every value, and the model parameters they give.","link":"/api/@openqs/cavity-hardware/"},{"title":"Linear algebra","details":"Complex matrices on SIMD kernels, dense, sparse and structured.","link":"/api/@openqs/linalg/"}]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
