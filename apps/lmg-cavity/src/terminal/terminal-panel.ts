import { type AxisRange, panelRanges, positionOn } from "../figure/axis/axis-scale.js";
import { chooseTicks } from "../figure/axis/ticks.js";
import type { LineStyle, Panel, Series } from "../figure/figure.js";
import { axisTitle } from "../figure/layout/axis-title.js";
import { boundedPoint } from "../figure/layout/clip.js";
import { plainText } from "../figure/text/plain-text.js";
import {
  createBrailleCanvas,
  drawPolyline,
  setDot,
  writeBraille,
  type BrailleCanvas,
  type DotPattern,
} from "./braille-canvas.js";
import { colorCode } from "./color.js";
import { writeField, writeFieldKey } from "./terminal-field.js";
import { isBlank, writeText, type CellBox, type TextGrid } from "./text-grid.js";

/** Rows of a panel besides its plot: the ordinate's name above; axis, numbers and the abscissa's name below. */
export const PANEL_ROWS = 4;

/** Dots drawn and left out, so that lines differ without colour, too. */
const PATTERNS: Readonly<Record<LineStyle, DotPattern>> = {
  solid: [],
  dashed: [4, 3],
  dotted: [1, 2],
  shortDash: [3, 2],
  longDash: [8, 3],
  dashDot: [5, 2, 1, 2],
};

/** Lines on a field that are thinner, such as those of a graticule, would hide it: a dot has one width. */
const HAIRLINE = 0.5;

interface ValueTick {
  readonly value: number;
  readonly label: string;
}

interface Plot {
  readonly canvas: BrailleCanvas;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Numbers of an ordinate of `rows` rows. */
function ordinateTicks(range: AxisRange, rows: number, given?: readonly number[]): ValueTick[] {
  const { major } = chooseTicks(range, Math.max(2, Math.round(rows / 2.6)), given);
  return major.map(({ value, label }) => ({ value, label: plainText(label) }));
}

/** Columns that the numbers of the ordinate take in a panel that fills `box`. */
export function ordinateMargin(panel: Panel, box: CellBox): number {
  if (panel.axes === "none") return 0;
  const rows = box.rows - PANEL_ROWS;
  const [, range] = panelRanges(panel, (2 * box.columns) / (4 * rows));
  return 1 + Math.max(...ordinateTicks(range, rows, panel.y.ticks).map(({ label }) => label.length));
}

/** A box of cells for a panel, whose ordinate stands `margin` columns from the left. */
interface PanelBox {
  readonly box: CellBox;
  readonly margin: number;
}

/** The cells of the plot itself, and the values between its ends. */
function plotFrame(
  panel: Panel,
  { box, margin }: PanelBox,
): { readonly interior: CellBox; readonly ranges: readonly [AxisRange, AxisRange] } {
  const rows = box.rows - PANEL_ROWS;
  const columns = box.columns - margin - 1;
  const interior = { column: box.column + margin + 1, row: box.row + 1, columns, rows };
  return { interior, ranges: panelRanges(panel, (2 * columns) / (4 * rows)) };
}

/** The values in the middle of a cell on linear axes, and how far they go in a cell; undefined outside of the plot. */
export function plotPlace(
  panel: Panel,
  panelBox: PanelBox,
  { column, row }: { readonly column: number; readonly row: number },
): { readonly x: number; readonly y: number; readonly cell: readonly [number, number] } | undefined {
  const { interior, ranges } = plotFrame(panel, panelBox);
  const [right, below] = [column - interior.column, row - interior.row];
  if (right < 0 || right >= interior.columns || below < 0 || below >= interior.rows) return undefined;
  const [[left, end], [low, high]] = [ranges[0].domain, ranges[1].domain];
  const [across, down] = [2 * interior.columns - 1, 4 * interior.rows - 1];
  return {
    x: left + ((2 * right + 0.5) / across) * (end - left),
    y: high - ((4 * below + 1.5) / down) * (high - low),
    cell: [(2 * (end - left)) / across, (4 * (high - low)) / down],
  };
}

/** Draws a panel into a box of cells. */
export function writePanel(
  grid: TextGrid,
  panel: Panel,
  { box, margin, color }: PanelBox & { readonly color: boolean },
): void {
  const { interior, ranges } = plotFrame(panel, { box, margin });
  const { columns, rows } = interior;
  const plot: Plot = {
    canvas: createBrailleCanvas(columns, rows),
    x: positionOn(ranges[0], 0, 2 * columns - 1),
    y: positionOn(ranges[1], 4 * rows - 1, 0),
  };
  const title = plainText(`${panel.tag ?? ""} ${axisTitle(panel.y)}`).trim();
  writeText(grid, title, { column: box.column, row: box.row });
  if (panel.field !== undefined) {
    writeField(grid, panel.field, { x: plot.x, y: plot.y, box: interior, color });
    writeFieldKey(grid, panel.field, { end: box.column + box.columns, row: box.row, color });
  }
  drawContents(plot, panel);
  writeBraille(plot.canvas, grid, interior);
  writeAnnotations(grid, panel, { plot, interior });
  if (panel.axes !== "none") writeAxes(grid, panel, { plot, interior, ranges, left: box.column });
}

function writeAxes(
  grid: TextGrid,
  panel: Panel,
  axes: {
    readonly plot: Plot;
    readonly interior: CellBox;
    readonly ranges: readonly [AxisRange, AxisRange];
    readonly left: number;
  },
): void {
  const { plot, interior, ranges, left } = axes;
  const corner = { column: interior.column - 1, row: interior.row };
  const yTicks = ordinateTicks(ranges[1], interior.rows, panel.y.ticks);
  const fitting = yTicks.filter(({ label }) => corner.column - label.length >= left);
  const ordinate = fitting.map(({ value, label }) => ({ at: plot.y(value), label }));
  writeOrdinate(grid, corner, interior.rows, ordinate);
  const xTicks = chooseTicks(ranges[0], Math.max(2, Math.floor(interior.columns / 9)), panel.x.ticks).major;
  const abscissa = xTicks.map(({ value, label }) => ({ at: plot.x(value), label: plainText(label) }));
  const row = interior.row + interior.rows;
  writeAbscissa(grid, { column: corner.column, row, columns: interior.columns }, abscissa);
  const name = plainText(axisTitle(panel.x));
  writeText(grid, name, { column: centred(corner.column + interior.columns / 2, name), row: row + 2 });
  for (const { x, label } of panel.guides ?? []) {
    writeGuideName(grid, label, interior.column + plot.x(x) / 2, interior.row - 1);
  }
}

function writeAnnotations(
  grid: TextGrid,
  { annotations = [] }: Panel,
  { plot, interior }: { readonly plot: Plot; readonly interior: CellBox },
): void {
  for (const { x, y, label, anchor = "start" } of annotations) {
    const text = plainText(label);
    const before = { start: 0, middle: 0.5, end: 1 }[anchor] * text.length;
    const column = interior.column + Math.round(plot.x(x) / 2 - before + 0.5);
    writeText(grid, text, { column, row: interior.row + Math.floor(plot.y(y) / 4) });
  }
}

function centred(middle: number, text: string): number {
  return Math.round(middle - text.length / 2);
}

function drawContents(plot: Plot, panel: Panel): void {
  const bottom = 4 * plot.canvas.rows - 1;
  for (const { x } of panel.guides ?? []) {
    const at = plot.x(x);
    const ends = [
      [at, 0],
      [at, bottom],
    ] as const;
    drawPolyline(plot.canvas, ends, { color: colorCode("muted"), pattern: [1, 3] });
  }
  for (const series of panel.series) {
    if (panel.field === undefined || (series.weight ?? 1) > HAIRLINE) drawTerminalSeries(plot, series);
  }
}

function drawTerminalSeries({ canvas, x, y }: Plot, series: Series): void {
  const points = series.x.map((abscissa, index) => {
    const ordinate = series.y[index] ?? NaN;
    return Number.isNaN(ordinate) ? undefined : boundedPoint(x(abscissa), y(ordinate));
  });
  const color = colorCode(series.color ?? "ink");
  if (series.kind === "line") drawPolyline(canvas, points, { color, pattern: PATTERNS[series.style ?? "solid"] });
  else for (const point of points) if (point !== undefined) drawMarker(canvas, point, color);
}

/** A marker is a block of 2 x 2 dots. */
function drawMarker(canvas: BrailleCanvas, [x, y]: readonly [number, number], color: string): void {
  for (const u of [0, 1]) for (const v of [0, 1]) setDot(canvas, [Math.floor(x) + u, Math.floor(y) + v], color);
}

/** A sample of a series for the legend, `columns` cells long. */
export function writeSample(
  grid: TextGrid,
  series: Series,
  at: { column: number; row: number; columns: number },
): void {
  const canvas = createBrailleCanvas(at.columns, 1);
  const plot = { canvas, x: (value: number) => value, y: () => 2 };
  const x = series.kind === "line" ? [0, 2 * at.columns - 1] : [at.columns - 1];
  drawTerminalSeries(plot, { ...series, x, y: x.map(() => 0) });
  writeBraille(canvas, grid, at);
}

interface CellTick {
  /** In dots from the start of the axis. */
  readonly at: number;
  readonly label: string;
}

function writeOrdinate(
  grid: TextGrid,
  corner: { readonly column: number; readonly row: number },
  rows: number,
  ticks: readonly CellTick[],
): void {
  const { column } = corner;
  for (let row = 0; row < rows; row++) writeText(grid, "│", { column, row: corner.row + row });
  for (const { at, label } of ticks) {
    const row = corner.row + Math.floor(Math.round(at) / 4);
    writeText(grid, `${label}┤`, { column: column - label.length, row });
  }
}

function writeAbscissa(
  grid: TextGrid,
  start: { readonly column: number; readonly row: number; readonly columns: number },
  ticks: readonly CellTick[],
): void {
  const { column, row, columns } = start;
  writeText(grid, `└${"─".repeat(columns)}`, { column, row });
  for (const { at, label } of ticks) {
    const tick = column + 1 + Math.floor(Math.round(at) / 2);
    writeText(grid, "┬", { column: tick, row });
    const first = Math.min(centred(tick + 0.5, label), grid.columns - label.length);
    if (isBlank(grid, first, row + 1, label.length)) writeText(grid, label, { column: first, row: row + 1 });
  }
}

function writeGuideName(grid: TextGrid, label: string | undefined, middle: number, row: number): void {
  if (label === undefined) return;
  const name = plainText(label);
  const column = centred(middle + 0.5, name);
  if (isBlank(grid, column, row, name.length)) writeText(grid, name, { column, row, color: colorCode("muted") });
}
