import { fieldRange, positionOn, type AxisRange } from "../axis/axis-scale.js";
import { chooseTicks, type Ticks } from "../axis/ticks.js";
import type { Rectangle } from "./rectangle.js";
import type { Field } from "../figure.js";
import { layoutText } from "../text/text-layout.js";
import { axisTitle } from "./axis-title.js";
import { METRICS, widestLabel } from "./metrics.js";

/** A colour bar ready to draw, to the right of its panel. */
export interface LaidOutColorBar {
  readonly field: Field;
  readonly box: Rectangle;
  readonly range: AxisRange;
  readonly ticks: Ticks;
  readonly position: (value: number) => number;
  readonly title: string;
  /** Distance from the bar to the base line of its title. */
  readonly titleOffset: number;
}

const GAP = 6;
const WIDTH = 7;
/** Ticks point outwards, since the colours would hide them. */
export const TICK = 2.5;

/**
 * Values at the edges of the bands of a field, and of its colour bar: about ten round ones, or the decades and their
 * multiples; for diverging colours the edges lie half a step off, so that zero is the middle of a band.
 */
export function bandLevels(field: Field): number[] {
  const range = fieldRange(field);
  const { major, minor } = chooseTicks(range, 10);
  const values = major.map(({ value }) => value);
  const half = field.colors === "diverging" && values.length > 1 ? (values[1] - values[0]) / 2 : 0;
  const shifted = half === 0 ? values : [values[0] - half, ...values.map((value) => value + half)];
  const levels = range.scale === "log" ? [...values, ...minor].sort((a, b) => a - b) : shifted;
  return levels.filter((value) => value > range.domain[0] && value < range.domain[1]);
}

/** A colour bar beside `frame`. */
export function layoutColorBar(field: Field, frame: Rectangle): LaidOutColorBar {
  const range = fieldRange(field);
  const box = { x: frame.x + frame.width + GAP, y: frame.y, width: WIDTH, height: frame.height };
  const ticks = colorBarTicks(range, frame.height);
  const title = axisTitle(field);
  return {
    field,
    box,
    range,
    ticks,
    position: positionOn(range, box.y + box.height, box.y),
    title,
    titleOffset:
      TICK + METRICS.tickLabelGap + widestLabel(ticks) + METRICS.labelGap + layoutText(title, METRICS.labelSize).ascent,
  };
}

/** Room that a colour bar of that height takes to the right of a frame. */
export function colorBarWidth(field: Field, height: number): number {
  const { titleOffset, title } = layoutColorBar(field, { x: 0, y: 0, width: 0, height });
  return GAP + WIDTH + titleOffset + layoutText(title, METRICS.labelSize).descent;
}

function colorBarTicks(range: AxisRange, height: number): Ticks {
  return chooseTicks(range, Math.max(2, Math.floor(height / 22)));
}
