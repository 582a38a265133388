import { layoutText } from "../text/text-layout.js";
import { METRICS, tickLabelGapOf } from "../layout/metrics.js";
import type { LaidOutAxis, LaidOutPanel } from "../layout/panel-grid.js";
import type { Theme } from "../theme.js";
import type { GroupMark, Mark, PathMark } from "./drawing.js";
import { boxPath, coordinate } from "./path.js";
import { drawText } from "./text.js";

/** Frame, ticks, numbers and titles of a panel. */
export function drawAxes(laidOut: LaidOutPanel, theme: Theme): GroupMark {
  return {
    kind: "group",
    role: "axes",
    marks: [
      drawFrame(laidOut, theme),
      drawTicks(laidOut, theme),
      ...(laidOut.x.labelled ? drawAbscissaLabels(laidOut, theme) : []),
      ...drawOrdinateLabels(laidOut, theme),
    ],
  };
}

function drawFrame({ frame }: LaidOutPanel, theme: Theme): PathMark {
  return { kind: "path", path: boxPath(frame), stroke: { color: theme.ink, width: METRICS.axisWidth } };
}

/** Inwards on all four sides; outwards below and left of a field, whose colours would hide them. */
function drawTicks({ panel, frame, x, y }: LaidOutPanel, theme: Theme): PathMark {
  const onField = panel.field !== undefined;
  const [left, right, top, bottom] = [frame.x, frame.x + frame.width, frame.y, frame.y + frame.height];
  let path = "";
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    path += `M${coordinate(x1)},${coordinate(y1)}L${coordinate(x2)},${coordinate(y2)}`;
  };
  for (const { value, length } of ticksOf(x)) {
    const at = x.position(value);
    line(at, bottom, at, onField ? bottom + length : bottom - length);
    if (!onField) line(at, top, at, top + length);
  }
  for (const { value, length } of ticksOf(y)) {
    const at = y.position(value);
    line(left, at, onField ? left - length : left + length, at);
    if (!onField) line(right, at, right - length, at);
  }
  return { kind: "path", path, stroke: { color: theme.ink, width: METRICS.axisWidth } };
}

function ticksOf({ ticks }: LaidOutAxis): { readonly value: number; readonly length: number }[] {
  return [
    ...ticks.major.map(({ value }) => ({ value, length: METRICS.majorTick })),
    ...ticks.minor.map((value) => ({ value, length: METRICS.minorTick })),
  ];
}

function drawAbscissaLabels({ panel, frame, x }: LaidOutPanel, theme: Theme): Mark[] {
  const { tickLabelSize: size, labelGap, labelSize } = METRICS;
  const tickLabelGap = tickLabelGapOf(panel);
  const bottom = frame.y + frame.height;
  const baseLine = bottom + tickLabelGap + 0.72 * size;
  const titleLine = bottom + tickLabelGap + size + labelGap + layoutText(x.title, labelSize).ascent;
  return [
    ...x.ticks.major.map(({ value, label }) =>
      drawText(label, { x: x.position(value), y: baseLine, size, color: theme.ink, anchor: "middle" }),
    ),
    drawText(x.title, {
      x: frame.x + frame.width / 2,
      y: titleLine,
      size: labelSize,
      color: theme.ink,
      anchor: "middle",
    }),
  ];
}

function drawOrdinateLabels({ panel, frame, y, ordinateTitleOffset }: LaidOutPanel, theme: Theme): Mark[] {
  const { tickLabelSize: size, labelSize } = METRICS;
  const edge = frame.x - tickLabelGapOf(panel);
  return [
    ...y.ticks.major.map(({ value, label }) =>
      drawText(label, { x: edge, y: y.position(value) + 0.33 * size, size, color: theme.ink, anchor: "end" }),
    ),
    drawText(y.title, {
      x: frame.x - ordinateTitleOffset,
      y: frame.y + frame.height / 2,
      size: labelSize,
      color: theme.ink,
      anchor: "middle",
      rotated: true,
    }),
  ];
}
