import { checkFigure } from "../check-figure.js";
import type { Figure, Series } from "../figure.js";
import { fillBox, findPlace } from "../layout/free-space.js";
import { legendEntries, type LegendEntries } from "../layout/legend-entries.js";
import { METRICS } from "../layout/metrics.js";
import { layoutPanels, type LaidOutPanel } from "../layout/panel-grid.js";
import { plainText } from "../text/plain-text.js";
import type { Theme } from "../theme.js";
import type { Drawing, Mark } from "./drawing.js";
import type { Rectangle } from "../layout/rectangle.js";
import { drawLegend, drawLegendRows, legendRows, legendSizeOf } from "./legend.js";
import { placeInsets } from "./inset.js";
import { drawPanel, interior } from "./panel.js";
import { drawTags } from "./tags.js";
import { drawText } from "./text.js";

/** Space between a legend above the panels and the first row. */
const LEGEND_MARGIN = 4;

/** Lays a figure out and turns it into marks on a page. */
export function drawFigure(figure: Figure, theme: Theme): Drawing {
  checkFigure(figure);
  const width = figure.width ?? 246;
  const entries = legendEntries(figure);
  const titleHeight = figure.title === undefined ? 0 : METRICS.titleSize + 6;
  const { panels, height, legends } = layoutWithLegend(figure, entries, titleHeight, theme);
  const title: Mark[] =
    figure.title === undefined
      ? []
      : [
          drawText(figure.title, {
            x: width / 2,
            y: METRICS.margin + METRICS.titleSize,
            size: METRICS.titleSize,
            color: theme.ink,
            anchor: "middle",
          }),
        ];
  return {
    width,
    height,
    title: plainText(figure.title ?? figure.panels.map((panel) => panel.y.label).join(", ")),
    description: figure.description,
    background: theme.background,
    marks: [...title, ...panels.flatMap((laidOut) => drawPanel(laidOut, theme)), ...legends],
  };
}

interface FurnishedPage {
  readonly panels: readonly LaidOutPanel[];
  readonly height: number;
  /** Insets, tags and legends. */
  readonly legends: readonly Mark[];
}

/** Tries to set the legend inside the panels; where it would cover data, it moves above them. */
function layoutWithLegend(figure: Figure, entries: LegendEntries, top: number, theme: Theme): FurnishedPage {
  if (figure.legend !== "above") {
    const grid = layoutPanels(figure, top);
    const legends = legendsInside(grid.panels, entries, theme);
    if (legends !== undefined) return { ...grid, legends };
  }
  const all = entries.shared.length > 0 ? entries.shared : entries.perPanel.flat();
  const width = figure.width ?? 246;
  const rows = legendRows(all, width - 2 * METRICS.margin);
  const height = rows.length * METRICS.legendRow + LEGEND_MARGIN;
  const grid = layoutPanels(figure, top + height);
  const { obstacles, marks: insets } = placeInsets(grid.panels, theme);
  const tags = drawTags(grid.panels, obstacles, theme);
  const legend = drawLegendRows(rows, { center: width / 2, top: top + METRICS.margin }, theme);
  return { ...grid, legends: [...insets, ...tags, legend] };
}

/** Legends and tags inside the frames, or nothing if one of the legends finds no free place. */
function legendsInside(panels: readonly LaidOutPanel[], entries: LegendEntries, theme: Theme): Mark[] | undefined {
  const { obstacles, marks: insets } = placeInsets(panels, theme);
  const placeIn = (own: readonly Series[], index: number): Rectangle | undefined =>
    mayExplain(own, panels[index])
      ? findPlace(legendSizeOf(own), interior(panels[index]), obstacles[index])
      : undefined;
  const chosen =
    entries.shared.length > 0
      ? firstPlaced(panels.map((_, index) => ({ own: entries.shared, index, box: placeIn(entries.shared, index) })))
      : entries.perPanel.flatMap((own, index) => (own.length > 0 ? [{ own, index, box: placeIn(own, index) }] : []));
  const marks: Mark[] = [...insets];
  for (const { own, index, box } of chosen) {
    if (box === undefined) return undefined;
    marks.push(drawLegend(own, box, theme));
    obstacles[index] = { ...obstacles[index], hard: [...obstacles[index].hard, ...fillBox(box)] };
  }
  return [...marks, ...drawTags(panels, obstacles, theme)];
}

/** A legend stands among series that it names, and never on a field. */
function mayExplain(entries: readonly Series[], { panel }: LaidOutPanel): boolean {
  const labels = new Set(panel.series.map(({ label }) => label));
  return panel.field === undefined && entries.some(({ label }) => labels.has(label));
}

/** The first candidate that has a place; if none has, the first, which says so. */
function firstPlaced<Candidate extends { readonly box: Rectangle | undefined }>(
  candidates: readonly Candidate[],
): Candidate[] {
  return [candidates.find(({ box }) => box !== undefined) ?? candidates[0]];
}
