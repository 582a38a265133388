import type { Annotation, Guide } from "../figure.js";
import { clipPolyline, isInside, type Point } from "../layout/clip.js";
import { fillBox, sampleLine, type Obstacles, type Occupied } from "../layout/free-space.js";
import { METRICS } from "../layout/metrics.js";
import type { LaidOutPanel } from "../layout/panel-grid.js";
import { layoutText } from "../text/text-layout.js";
import { DASHES, type Theme } from "../theme.js";
import { drawAxes } from "./axes.js";
import { drawColorBar, drawField } from "./field.js";
import type { GroupMark, Mark } from "./drawing.js";
import type { Rectangle } from "../layout/rectangle.js";
import { coordinate } from "./path.js";
import { drawSeries, placePoints } from "./series.js";
import { drawText } from "./text.js";

/** Guides, data, annotations and axes of a panel, in painting order. */
export function drawPanel(laidOut: LaidOutPanel, theme: Theme): Mark[] {
  const { panel, frame } = laidOut;
  const guides = panel.guides ?? [];
  return [
    ...(panel.field === undefined ? [] : [{ ...group("field", drawField(panel.field, laidOut, theme)), clip: frame }]),
    group("guides", [
      ...guides.map((guide) => drawGuide(guide, laidOut, theme)),
      ...(laidOut.guidesNamed ? guides.flatMap((guide) => drawGuideName(guide, laidOut, theme)) : []),
    ]),
    {
      ...group(
        "data",
        panel.series.map((series) => drawSeries(series, laidOut, theme)),
      ),
      clip: frame,
    },
    group(
      "annotations",
      (panel.annotations ?? []).map((annotation) => drawAnnotation(annotation, laidOut, theme)),
    ),
    ...(panel.axes === "none" ? [] : [drawAxes(laidOut, theme)]),
    ...(laidOut.colorBar === undefined ? [] : [drawColorBar(laidOut.colorBar, theme)]),
  ];
}

function group(role: string, marks: readonly Mark[]): GroupMark {
  return { kind: "group", role, marks };
}

function drawGuide(guide: Guide, { frame, x }: LaidOutPanel, theme: Theme): Mark {
  const at = coordinate(x.position(guide.x));
  const path = `M${at},${coordinate(frame.y)}L${at},${coordinate(frame.y + frame.height)}`;
  return { kind: "path", path, stroke: { color: theme.muted, width: 0.6, dashes: DASHES.dotted } };
}

function drawGuideName({ x: value, label }: Guide, { frame, x }: LaidOutPanel, theme: Theme): Mark[] {
  if (label === undefined) return [];
  const at = { x: x.position(value), y: frame.y - 4, size: METRICS.tickLabelSize, color: theme.ink };
  return [drawText(label, { ...at, anchor: "middle" })];
}

function drawAnnotation({ label, anchor, halo, x, y }: Annotation, laidOut: LaidOutPanel, theme: Theme): Mark {
  const at = { x: laidOut.x.position(x), y: laidOut.y.position(y) + 0.31 * METRICS.legendSize };
  const text = drawText(label, { ...at, size: METRICS.legendSize, color: theme.ink, ...(anchor && { anchor }) });
  return halo === true ? { ...text, halo: theme.background } : text;
}

/** What text in a panel must not cover (data, annotations) and should not (reference lines). */
export function obstaclesOf(laidOut: LaidOutPanel): Obstacles {
  const { panel, frame } = laidOut;
  const series = panel.series.flatMap((one) => {
    const points = placePoints(one, laidOut);
    return one.kind === "line"
      ? sampleLine(clipPolyline(points, frame))
      : points.filter((point): point is Point => point !== undefined && isInside(point, frame));
  });
  const soft = (panel.guides ?? []).flatMap(({ x }) => {
    const at = laidOut.x.position(x);
    return sampleLine([
      [at, frame.y],
      [at, frame.y + frame.height],
    ]);
  });
  return { hard: [...series, ...(panel.annotations ?? []).flatMap((one) => annotationPoints(one, laidOut))], soft };
}

function annotationPoints({ label, anchor = "start", x, y }: Annotation, laidOut: LaidOutPanel): Occupied[] {
  const { width, ascent, descent } = layoutText(label, METRICS.legendSize);
  const left = laidOut.x.position(x) - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
  const height = ascent + descent;
  return fillBox({ x: left, y: laidOut.y.position(y) - height / 2, width, height });
}

/** The frame without its ticks, where text may stand. */
export function interior({ frame }: Pick<LaidOutPanel, "frame">): Rectangle {
  const { inset } = METRICS;
  return {
    x: frame.x + inset,
    y: frame.y + inset,
    width: frame.width - 2 * inset,
    height: frame.height - 2 * inset,
  };
}
