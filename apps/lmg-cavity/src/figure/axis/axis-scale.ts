import { scaleLinear, scaleLog } from "d3-scale";
import type { Axis, Field, Panel } from "../figure.js";

/** The range of values that an axis shows, resolved from the data where the figure leaves it open. */
export interface AxisRange {
  readonly domain: readonly [number, number];
  readonly scale: "linear" | "log";
}

/** Share of an ordinate's range that is left free at either end when the domain is not given. */
const ROOM = 0.04;

/**
 * Ranges of both axes of a panel whose frame has that width over height; for an equal scale the one that would be
 * stretched is widened about its middle.
 */
export function panelRanges(panel: Panel, aspect: number): [AxisRange, AxisRange] {
  const [x, y] = [abscissaRange(panel), ordinateRange(panel)];
  if (panel.equalScale !== true) return [x, y];
  const [width, height] = [x, y].map(({ domain }) => domain[1] - domain[0]) as [number, number];
  return [widen(x, Math.abs(aspect * height)), widen(y, Math.abs(width / aspect))];
}

function widen({ domain: [first, last], scale }: AxisRange, length: number): AxisRange {
  const half = (Math.max(length, Math.abs(last - first)) / 2) * Math.sign(last - first);
  const middle = (first + last) / 2;
  return { domain: [middle - half, middle + half], scale };
}

/** Range of the abscissa: the given one, or exactly that of the data. */
function abscissaRange(panel: Panel): AxisRange {
  const columns = panel.series.map((series) => series.x);
  if (panel.field !== undefined) columns.push(gridExtent(panel.field, "x", panel.x.scale));
  return resolveRange(panel.x, finiteExtent(columns), 0);
}

/** Range of the ordinate: the given one, or that of the data with a little room. */
function ordinateRange(panel: Panel): AxisRange {
  const columns: (readonly (number | null)[])[] = panel.series.map((series) => series.y);
  if (panel.field !== undefined) columns.push(gridExtent(panel.field, "y", panel.y.scale));
  return resolveRange(panel.y, finiteExtent(columns), panel.field === undefined ? ROOM : 0);
}

/** Range of the colours of a field: the given one, or that of the values, symmetric if the colours diverge. */
export function fieldRange(field: Field): AxisRange {
  const range = resolveRange(field, finiteExtent(field.values), 0);
  if (field.colors !== "diverging" || field.domain !== undefined) return range;
  const largest = Math.max(...range.domain.map(Math.abs));
  return { ...range, domain: [-largest, largest] };
}

/** Ends of a field's grid, with half a cell around the outermost points if cells are painted. */
function gridExtent(field: Field, axis: "x" | "y", scale: "linear" | "log" = "linear"): [number, number] {
  const values = field[axis];
  const [first, second, penultimate, last] = [values[0], values[1], values.at(-2)!, values.at(-1)!];
  if (field.style === "bands") return [first, last];
  return scale === "log"
    ? [first * Math.sqrt(first / second), last * Math.sqrt(last / penultimate)]
    : [first - (second - first) / 2, last + (last - penultimate) / 2];
}

function resolveRange(
  axis: Pick<Axis, "domain" | "scale">,
  [low, high]: readonly [number, number],
  room: number,
): AxisRange {
  const scale = axis.scale ?? "linear";
  if (axis.domain !== undefined) return { domain: axis.domain, scale };
  if (scale === "log") {
    const factor = isFlat(low, high) ? 2 : (high / low) ** room;
    return { domain: [low / factor, high * factor], scale };
  }
  const margin = isFlat(low, high) ? Math.max(1, Math.abs(low)) / 2 : room * (high - low);
  return { domain: [low - margin, high + margin], scale };
}

/**
 * Whether a range is too narrow for its numbers to differ, be it only rounding noise about a constant: below 1e-10 of
 * the values, or below what double precision can divide into ticks.
 */
export function isFlat(low: number, high: number): boolean {
  return Math.abs(high - low) <= Math.max(1e-10 * Math.max(Math.abs(low), Math.abs(high)), 1e-290);
}

function finiteExtent(columns: readonly (readonly (number | null)[])[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const column of columns) {
    for (const value of column) {
      if (value === null || !Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return [low, high];
}

/** The map from values to positions between `start` and `end`. */
export function positionOn(range: AxisRange, start: number, end: number): (value: number) => number {
  const scale = range.scale === "log" ? scaleLog() : scaleLinear();
  return scale.domain(range.domain).range([start, end]);
}
