import type { Figure, Series } from "../figure.js";

/** Whose legend it is: one for all panels, or one for each panel. */
export interface LegendEntries {
  readonly shared: readonly Series[];
  readonly perPanel: readonly (readonly Series[])[];
}

/**
 * Labelled series, each label once. If one panel has every label, the legend is shared and may stand in any panel;
 * otherwise each panel explains its own series.
 */
export function legendEntries(figure: Figure): LegendEntries {
  const perPanel = figure.panels.map((panel) => uniqueByLabel(panel.series));
  if (figure.legend === "none") return { shared: [], perPanel: perPanel.map(() => []) };
  const all = uniqueByLabel(perPanel.flat());
  const complete = perPanel.some((entries) => entries.length === all.length);
  return complete || figure.legend === "above"
    ? { shared: all, perPanel: perPanel.map(() => []) }
    : { shared: [], perPanel };
}

function uniqueByLabel(series: readonly Series[]): Series[] {
  const seen = new Set<string>();
  return series.filter(({ label }) => {
    if (label === undefined || seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}
