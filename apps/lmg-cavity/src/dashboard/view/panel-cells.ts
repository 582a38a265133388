import type { Panel, Series } from "../../figure/index.js";
import { plainText } from "../../figure/text/plain-text.js";
import { ordinateMargin, writePanel, writeSample } from "../../terminal/terminal-panel.js";
import { type CellBox, createTextGrid, type TextGrid, writeText } from "../../terminal/text-grid.js";
import { type DashboardTheme, themedColor } from "../theme.js";
import type { Size } from "./layout.js";

const SAMPLE_COLUMNS = 3;

/** A panel in cells of its own: its title with the legend, and below it the plot. */
export function panelCells(
  panel: Panel,
  title: string,
  { columns, rows, theme, chosen }: Size & { readonly theme: DashboardTheme; readonly chosen: boolean },
): TextGrid {
  const grid = createTextGrid(columns, rows);
  const drawn = { ...panel, series: panel.series.filter(({ x }) => x.length > 0) };
  writePanel(grid, drawn, { ...plotBox(drawn, { columns, rows }), color: theme.color });
  recolor(grid, theme);
  const heading = `${chosen ? "▸" : " "}${title} `;
  writeText(grid, heading, { column: 0, row: 0, color: chosen ? theme.chosen : "0" });
  writeLegend(grid, panel.series, { start: heading.length, theme });
  return grid;
}

/** Where in its cells a panel is drawn. */
export function plotBox(panel: Panel, { columns, rows }: Size): { readonly box: CellBox; readonly margin: number } {
  const box = { column: 0, row: 1, columns: columns - 1, rows: rows - 1 };
  return { box, margin: ordinateMargin(panel, box) };
}

function recolor({ colors }: TextGrid, theme: DashboardTheme): void {
  colors.forEach((code, cell) => {
    colors[cell] = theme.color ? themedColor(theme, code) : "0";
  });
}

/** The named series, as many as there is room for. */
function writeLegend(
  grid: TextGrid,
  series: readonly Series[],
  { start, theme }: { readonly start: number; readonly theme: DashboardTheme },
): void {
  const sample = createTextGrid(grid.columns, 1);
  let column = start;
  for (const entry of series) {
    if (entry.label === undefined) continue;
    const name = plainText(entry.label);
    if (column + SAMPLE_COLUMNS + 1 + name.length > grid.columns - 1) break;
    writeSample(sample, entry, { column, row: 0, columns: SAMPLE_COLUMNS });
    writeText(sample, name, { column: column + SAMPLE_COLUMNS + 1, row: 0 });
    column += SAMPLE_COLUMNS + name.length + 3;
  }
  recolor(sample, theme);
  for (let cell = start; cell < grid.columns; cell++) {
    grid.characters[cell] = sample.characters[cell];
    grid.colors[cell] = sample.colors[cell];
  }
}
