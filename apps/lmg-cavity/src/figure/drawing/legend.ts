import type { Series } from "../figure.js";
import { METRICS } from "../layout/metrics.js";
import { layoutText } from "../text/text-layout.js";
import type { Theme } from "../theme.js";
import type { GroupMark, Mark } from "./drawing.js";
import type { Rectangle } from "../layout/rectangle.js";
import { boxPath } from "./path.js";
import { drawSample } from "./series.js";
import { drawText } from "./text.js";

const { legendLine, legendGap, legendRow, legendSize } = METRICS;
/** Between the columns of a legend above the panels. */
const COLUMN_GAP = 14;

/** Size of a legend with one entry below the other. */
export function legendSizeOf(entries: readonly Series[]): { readonly width: number; readonly height: number } {
  return { width: Math.max(...entries.map(entryWidth)), height: legendRow * entries.length };
}

/** Entries one below the other in `box`, on a ground that hides reference lines. */
export function drawLegend(entries: readonly Series[], box: Rectangle, theme: Theme): GroupMark {
  const marks = entries.flatMap((series, row) => drawEntry(series, box.x, box.y + (row + 0.5) * legendRow, theme));
  return {
    kind: "group",
    role: "legend",
    marks: [{ kind: "path", path: boxPath(box), fill: theme.background }, ...marks],
  };
}

/** Rows of entries that fit into `width`, in order. */
export function legendRows(entries: readonly Series[], width: number): Series[][] {
  const rows: Series[][] = [];
  for (const series of entries) {
    const row = rows.at(-1);
    if (row !== undefined && rowWidth([...row, series]) <= width) row.push(series);
    else rows.push([series]);
  }
  return rows;
}

/** Rows of entries, each centred on `center`, below the height `top`. */
export function drawLegendRows(
  rows: readonly (readonly Series[])[],
  at: { readonly center: number; readonly top: number },
  theme: Theme,
): GroupMark {
  const marks = rows.flatMap((row, index) => {
    let x = at.center - rowWidth(row) / 2;
    return row.flatMap((series) => {
      const entry = drawEntry(series, x, at.top + (index + 0.5) * legendRow, theme);
      x += entryWidth(series) + COLUMN_GAP;
      return entry;
    });
  });
  return { kind: "group", role: "legend", marks };
}

function rowWidth(row: readonly Series[]): number {
  return row.reduce((sum, series) => sum + entryWidth(series), 0) + COLUMN_GAP * (row.length - 1);
}

function entryWidth(series: Series): number {
  return legendLine + legendGap + layoutText(series.label ?? "", legendSize).width;
}

function drawEntry(series: Series, x: number, y: number, theme: Theme): Mark[] {
  return [
    drawSample(series, { x: x + legendLine / 2, y }, theme),
    drawText(series.label ?? "", {
      x: x + legendLine + legendGap,
      y: y + 0.31 * legendSize,
      size: legendSize,
      color: theme.ink,
    }),
  ];
}
