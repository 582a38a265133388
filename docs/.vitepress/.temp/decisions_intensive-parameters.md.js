import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Collective-spin models have intensive parameters","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/intensive-parameters.md","filePath":"decisions/intensive-parameters.md"}');
const _sfc_main = { name: "decisions/intensive-parameters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="collective-spin-models-have-intensive-parameters" tabindex="-1">Collective-spin models have intensive parameters <a class="header-anchor" href="#collective-spin-models-have-intensive-parameters" aria-label="Permalink to &quot;Collective-spin models have intensive parameters&quot;">​</a></h1><p>A <code>CollectiveSpinModel</code> is H = field . J + (1/N) J . interaction . J with jump operators sqrt(rate / N) v . J, and N is given separately to the verb that needs it.</p><ul><li>The same record describes the mean field (which has no N) and every finite N, so that <code>@openqs/linear-response</code> and <code>@openqs/collective-spin</code> meet in it without importing each other.</li><li>Factors 1/N in a model are the commonest source of disagreement between papers; here they stand in one place.</li><li>A model that is not written this way converts in one line: H = Omega Jx with jump operator sqrt(Gamma) J- is <code>rate: Gamma * N</code>.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/intensive-parameters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const intensiveParameters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  intensiveParameters as default
};
