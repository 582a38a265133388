import { type AxisRange, fieldRange, positionOn } from "../figure/axis/axis-scale.js";
import { COLOR_MAPS, colorIndex } from "../figure/field/color-map.js";
import type { Field } from "../figure/figure.js";
import { axisTitle } from "../figure/layout/axis-title.js";
import { plainText } from "../figure/text/plain-text.js";
import { tableColor } from "./color.js";
import { isBlank, writeText, type CellBox, type TextGrid } from "./text-grid.js";

/** Shares of ink from low to high values, where there are no colours. */
const SHADES = [" ", "░", "▒", "▓", "█"] as const;
const KEY_CELLS = 10;

interface FieldPlot {
  /** Positions in dots, two a column and four a row. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly box: CellBox;
  readonly color: boolean;
}

/** Shows a field in the cells of `box`: two values a cell in colour (upper half blocks), or one as a shade. */
export function writeField(grid: TextGrid, field: Field, { x, y, box, color }: FieldPlot): void {
  const share = positionOn(fieldRange(field), 0, 1);
  const columns = field.x.map(x);
  const rows = field.y.map(y);
  const valueAt = (dotX: number, dotY: number): number | undefined => {
    const value = field.values[nearest(rows, dotY)]?.[nearest(columns, dotX)] ?? NaN;
    return Number.isNaN(value) ? undefined : share(value);
  };
  for (let row = 0; row < box.rows; row++) {
    for (let column = 0; column < box.columns; column++) {
      const at = { column: box.column + column, row: box.row + row };
      const dotX = 2 * column + 0.5;
      if (!color) writeText(grid, shadeOf(valueAt(dotX, 4 * row + 1.5)), at);
      else writeHalves(grid, [valueAt(dotX, 4 * row + 0.5), valueAt(dotX, 4 * row + 2.5)], { ...at, field });
    }
  }
}

/** Index of the grid point whose cell holds `at`; -1 outside of all cells. */
function nearest(positions: readonly number[], at: number): number {
  let best = -1;
  positions.forEach((position, index) => {
    if (best < 0 || Math.abs(position - at) < Math.abs(positions[best] - at)) best = index;
  });
  const neighbour = positions[best === 0 ? 1 : best - 1];
  return Math.abs(positions[best] - at) <= Math.abs(positions[best] - neighbour) / 2 + 0.5 ? best : -1;
}

function shadeOf(share: number | undefined): string {
  if (share === undefined) return " ";
  return SHADES[Math.min(SHADES.length - 1, Math.max(0, Math.floor(share * SHADES.length)))];
}

function writeHalves(
  grid: TextGrid,
  [upper, lower]: readonly [number | undefined, number | undefined],
  { column, row, field }: { readonly column: number; readonly row: number; readonly field: Field },
): void {
  const code = (layer: 38 | 48, share: number): string =>
    `${layer};5;${tableColor(COLOR_MAPS[field.colors ?? "sequential"][colorIndex(share)])}`;
  const background = upper === undefined || lower === undefined ? "" : `;${code(48, lower)}`;
  if (upper !== undefined) writeText(grid, "▀", { column, row, color: code(38, upper) + background });
  else if (lower !== undefined) writeText(grid, "▄", { column, row, color: code(38, lower) });
}

/** Name, ends and colours of a field, right-aligned to `end` if there is room. */
export function writeFieldKey(
  grid: TextGrid,
  field: Field,
  at: { readonly end: number; readonly row: number; readonly color: boolean },
): void {
  const [low, high] = keyEnds(fieldRange(field)).map((value) => plainText(`$${value}$`));
  const before = `${plainText(axisTitle(field))} ${low} `;
  const length = before.length + KEY_CELLS + 1 + high!.length;
  const column = at.end - length;
  if (!isBlank(grid, column, at.row, length)) return;
  writeText(grid, before, { column, row: at.row });
  for (let cell = 0; cell < KEY_CELLS; cell++) {
    const share = (cell + 0.5) / KEY_CELLS;
    const place = { column: column + before.length + cell, row: at.row };
    if (at.color) writeHalves(grid, [share, share], { ...place, field });
    else writeText(grid, shadeOf(share), place);
  }
  writeText(grid, ` ${high!}`, { column: column + before.length + KEY_CELLS, row: at.row });
}

/** Ends of a range in two digits; on a linear scale an end that is nothing beside the other is zero but for rounding. */
function keyEnds({ domain, scale }: AxisRange): number[] {
  const negligible = scale === "log" ? 0 : 1e-12 * Math.max(...domain.map(Math.abs));
  return domain.map((value) => (Math.abs(value) <= negligible ? 0 : Number(value.toPrecision(2))));
}
