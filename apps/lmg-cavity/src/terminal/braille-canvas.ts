import { clipPolyline } from "../figure/layout/clip.js";
import { writeText, type TextGrid } from "./text-grid.js";

/** Dots in cells of 2 x 4 (Unicode block U+2800), about square on most terminals; a cell has the colour of its last dot. */
export interface BrailleCanvas {
  readonly columns: number;
  readonly rows: number;
  readonly dots: Uint8Array;
  readonly colors: string[];
}

export function createBrailleCanvas(columns: number, rows: number): BrailleCanvas {
  return { columns, rows, dots: new Uint8Array(columns * rows), colors: Array(columns * rows).fill("0") };
}

/** Bit of the dot at (x, y) within its cell, in the order of the braille numbering 1-2-3-7, 4-5-6-8. */
const BITS = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80] as const;

/** Sets the dot nearest to (x, y), in dots from the top left; outside it does nothing. */
export function setDot(canvas: BrailleCanvas, [x, y]: readonly [number, number], color: string): void {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= 2 * canvas.columns || row >= 4 * canvas.rows) return;
  const cell = (row >> 2) * canvas.columns + (column >> 1);
  canvas.dots[cell] |= BITS[4 * (column & 1) + (row & 3)];
  canvas.colors[cell] = color;
}

/** Dots drawn and left out in turn. */
export type DotPattern = readonly number[];

/** Draws a polyline (`undefined` interrupts it); dashes are counted in dots along the line. */
export function drawPolyline(
  canvas: BrailleCanvas,
  points: readonly (readonly [number, number] | undefined)[],
  { color, pattern = [] }: { readonly color: string; readonly pattern?: DotPattern },
): void {
  const period = pattern.reduce((sum, length) => sum + length, 0);
  let travelled = 0;
  const box = { x: -1, y: -1, width: 2 * canvas.columns + 1, height: 4 * canvas.rows + 1 };
  const visible = clipPolyline(points, box);
  visible.forEach((point, index) => {
    const previous = visible[index - 1];
    if (point === undefined) return;
    const [fromX, fromY] = previous ?? point;
    const length = Math.max(Math.abs(point[0] - fromX), Math.abs(point[1] - fromY));
    const steps = Math.max(1, Math.ceil(length));
    for (let step = 1; step <= steps; step++) {
      travelled += length / steps;
      if (period > 0 && !isDrawn(travelled % period, pattern)) continue;
      const share = step / steps;
      setDot(canvas, [fromX + share * (point[0] - fromX), fromY + share * (point[1] - fromY)], color);
    }
  });
}

function isDrawn(phase: number, pattern: DotPattern): boolean {
  let end = 0;
  return pattern.findIndex((length) => phase < (end += length)) % 2 === 0;
}

/** Copies the cells that have dots into `grid` from (column, row) on. */
export function writeBraille(canvas: BrailleCanvas, grid: TextGrid, at: { column: number; row: number }): void {
  canvas.dots.forEach((bits, cell) => {
    if (bits === 0) return;
    const column = at.column + (cell % canvas.columns);
    const row = at.row + Math.floor(cell / canvas.columns);
    writeText(grid, String.fromCodePoint(0x2800 + bits), { column, row, color: canvas.colors[cell] });
  });
}
