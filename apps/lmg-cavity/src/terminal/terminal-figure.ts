import { checkFigure } from "../figure/check-figure.js";
import type { Figure, Series } from "../figure/figure.js";
import { legendEntries } from "../figure/layout/legend-entries.js";
import { plainText } from "../figure/text/plain-text.js";
import { ordinateMargin, PANEL_ROWS, writePanel, writeSample } from "./terminal-panel.js";
import { createTextGrid, formatTextGrid, writeText, type CellBox, type TextGrid } from "./text-grid.js";

interface TerminalOptions {
  /** Width in characters; default 80, and at least 40. */
  readonly columns?: number;
  /** Height in lines; default 24, and more if the panels would not be readable otherwise. */
  readonly rows?: number;
  /** Write colours (see {@link wantsColor}); without, lines differ by their dashes. Default false. */
  readonly color?: boolean;
}

/** Where everything goes: a grid of panels, and the legend in its empty cell or in rows below. */
interface TerminalLayout {
  readonly panels: readonly CellBox[];
  readonly legendCell?: CellBox;
  /** Quality: the smaller side of a plot in dots, weighed by the aspect of a figure. */
  readonly resolution: number;
}

/** Cells below which a panel cannot be read. */
const LEAST_COLUMNS = 26;
const LEAST_ROWS = 8;
const SAMPLE_COLUMNS = 5;
const ENTRY_GAP = 3;

/**
 * Draws a figure with braille dots as text of `rows` lines of at most `columns` characters.
 *
 * Panels are arranged in as many columns as show them largest; a legend fills the cell that is left, or the last rows.
 * An inset is shown as a panel of its own.
 *
 * @throws InvalidArgumentError if the figure cannot be drawn, see {@link checkFigure}.
 */
export function renderTerminal(figure: Figure, options: TerminalOptions = {}): string {
  checkFigure(figure);
  const panels = figure.panels.flatMap((panel) => (panel.inset === undefined ? [panel] : [panel, panel.inset.panel]));
  const { shared, perPanel } = legendEntries({ ...figure, panels });
  const entries = shared.length > 0 ? shared : perPanel.flat();
  const top = figure.title === undefined ? 0 : 1;
  const columns = Math.max(40, options.columns ?? 80);
  const legendRows = wrapEntries(entries, columns);
  const needed = LEAST_ROWS * Math.ceil(panels.length / Math.floor(columns / LEAST_COLUMNS)) + top + legendRows.length;
  const grid = createTextGrid(columns, Math.max(options.rows ?? 24, needed));
  if (figure.title !== undefined) writeText(grid, plainText(figure.title), { column: 0, row: 0 });
  const layouts = panels.map((_, index) =>
    arrange(panels.length, index + 1, { grid, top, entries, legendRows: legendRows.length }),
  );
  const best = layouts.reduce((a, b) => (b.resolution > a.resolution ? b : a));
  const margin = Math.max(...panels.map((panel, index) => ordinateMargin(panel, best.panels[index])));
  const color = options.color ?? false;
  panels.forEach((panel, index) => writePanel(grid, panel, { box: best.panels[index], margin, color }));
  if (best.legendCell === undefined) writeLegendRows(grid, legendRows);
  else writeLegendCell(grid, entries, best.legendCell);
  return formatTextGrid(grid, color);
}

function arrange(
  count: number,
  columns: number,
  page: {
    readonly grid: TextGrid;
    readonly top: number;
    readonly entries: readonly Series[];
    readonly legendRows: number;
  },
): TerminalLayout {
  const { grid, top, entries } = page;
  const rows = Math.ceil(count / columns);
  const width = Math.floor(grid.columns / columns);
  const cellHeight = Math.floor((grid.rows - top) / rows);
  const fitsCell = entries.length <= cellHeight && Math.max(0, ...entries.map(entryWidth)) + 4 <= width;
  const inCell = entries.length > 0 && columns * rows > count && fitsCell;
  const height = inCell ? cellHeight : Math.floor((grid.rows - top - page.legendRows) / rows);
  const cell = (index: number): CellBox => ({
    column: (index % columns) * width,
    row: top + Math.floor(index / columns) * height,
    columns: width - 1,
    rows: height,
  });
  return {
    panels: Array.from({ length: count }, (_, index) => cell(index)),
    ...(inCell && { legendCell: cell(count) }),
    resolution: Math.min((2 * (width - 8)) / 1.6, 4 * (height - PANEL_ROWS)),
  };
}

function entryWidth(series: Series): number {
  return SAMPLE_COLUMNS + 1 + plainText(series.label ?? "").length;
}

function wrapEntries(entries: readonly Series[], columns: number): Series[][] {
  const rows: Series[][] = [];
  let used = 0;
  for (const series of entries) {
    const width = entryWidth(series);
    if (rows.length > 0 && used + ENTRY_GAP + width <= columns) rows.at(-1)!.push(series);
    else {
      rows.push([series]);
      used = -ENTRY_GAP;
    }
    used += ENTRY_GAP + width;
  }
  return rows;
}

function writeLegendRows(grid: TextGrid, rows: readonly (readonly Series[])[]): void {
  rows.forEach((row, index) => {
    const width = row.reduce((sum, series) => sum + entryWidth(series) + ENTRY_GAP, -ENTRY_GAP);
    let column = Math.max(0, Math.floor((grid.columns - width) / 2));
    for (const series of row) {
      writeEntry(grid, series, column, grid.rows - rows.length + index);
      column += entryWidth(series) + ENTRY_GAP;
    }
  });
}

function writeLegendCell(grid: TextGrid, entries: readonly Series[], cell: CellBox): void {
  const width = Math.max(...entries.map(entryWidth));
  const column = cell.column + Math.floor((cell.columns - width) / 2);
  const row = cell.row + Math.floor((cell.rows - entries.length) / 2);
  entries.forEach((series, index) => writeEntry(grid, series, column, row + index));
}

function writeEntry(grid: TextGrid, series: Series, column: number, row: number): void {
  writeSample(grid, series, { column, row, columns: SAMPLE_COLUMNS });
  writeText(grid, plainText(series.label ?? ""), { column: column + SAMPLE_COLUMNS + 1, row });
}
