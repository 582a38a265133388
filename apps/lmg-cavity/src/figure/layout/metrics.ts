import type { Ticks } from "../axis/ticks.js";
import type { Panel } from "../figure.js";
import { layoutText } from "../text/text-layout.js";

/** Sizes of a journal figure in points, at the printed width. */
export const METRICS = {
  titleSize: 10,
  labelSize: 9,
  tickLabelSize: 8,
  legendSize: 8,
  axisWidth: 0.5,
  lineWidth: 1,
  majorTick: 4,
  minorTick: 2.2,
  /** Between a frame and the numbers beside or below it. */
  tickLabelGap: 3.5,
  /** Between the numbers and the label of an axis. */
  labelGap: 3,
  /** Between a frame and what is set inside of it. */
  inset: 5,
  /** Between panels that share an abscissa. */
  sharedGap: 6,
  gutter: 14,
  margin: 4,
  legendLine: 22,
  legendGap: 5,
  legendRow: 10.5,
  marker: 2,
} as const;

/** Between the frame of a panel and its numbers; ticks of a field point outwards and take their room. */
export function tickLabelGapOf(panel: Panel): number {
  return METRICS.tickLabelGap + (panel.field === undefined ? 0 : METRICS.majorTick - 1);
}

/** Width of the widest number of an axis. */
export function widestLabel(ticks: Ticks): number {
  return Math.max(0, ...ticks.major.map(({ label }) => layoutText(label, METRICS.tickLabelSize).width));
}
