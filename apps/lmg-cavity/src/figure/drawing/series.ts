import { line } from "d3-shape";
import type { Series } from "../figure.js";
import { boundedPoint, clipPolyline, inflate, isInside, type Point } from "../layout/clip.js";
import { thinPolyline } from "../layout/thin-polyline.js";
import { METRICS } from "../layout/metrics.js";
import type { LaidOutPanel } from "../layout/panel-grid.js";
import { colorOf, DASHES, type Theme } from "../theme.js";
import type { PathMark, Stroke } from "./drawing.js";
import { markerPath } from "./markers.js";
import { DIGITS } from "./path.js";

/** How far beyond the frame a series is drawn before the frame cuts it off, more than any line or marker is wide. */
const OVERHANG = 20;

/** A series in the coordinates of its panel. */
export function drawSeries(series: Series, laidOut: LaidOutPanel, theme: Theme): PathMark {
  const points = placePoints(series, laidOut);
  const page = inflate(laidOut.frame, OVERHANG);
  return series.kind === "line"
    ? { kind: "path", path: polyline(thinPolyline(clipPolyline(points, page))), stroke: lineStroke(series, theme) }
    : drawMarkers(
        points.filter((point): point is Point => point !== undefined && isInside(point, page)),
        series,
        theme,
      );
}

/** A short piece of the line, or one marker, centred on (x, y): the sample of a legend. */
export function drawSample(series: Series, at: { readonly x: number; readonly y: number }, theme: Theme): PathMark {
  const half = METRICS.legendLine / 2;
  if (series.kind === "points") return drawMarkers([[at.x, at.y]], series, theme);
  const ends: [number, number][] = [
    [at.x - half, at.y],
    [at.x + half, at.y],
  ];
  return { kind: "path", path: polyline(ends), stroke: lineStroke(series, theme) };
}

/** Positions in points; `undefined` at a gap. */
export function placePoints(series: Series, { x, y }: LaidOutPanel): (Point | undefined)[] {
  return series.x.map((abscissa, index) => {
    const ordinate = series.y[index] ?? NaN;
    return Number.isNaN(ordinate) ? undefined : boundedPoint(x.position(abscissa), y.position(ordinate));
  });
}

function polyline(points: readonly (Point | undefined)[]): string {
  const path = line<Point | undefined>()
    .digits(DIGITS)
    .defined((point) => point !== undefined)
    .x((point) => point![0])
    .y((point) => point![1]);
  return path([...points]) ?? "";
}

function lineStroke({ style = "solid", color = "ink", weight = 1 }: Series, theme: Theme): Stroke {
  const width = METRICS.lineWidth * weight;
  return { color: colorOf(color, theme), width, dashes: DASHES[style].map((length) => length * width) };
}

function drawMarkers(points: readonly Point[], series: Series, theme: Theme): PathMark {
  const { marker = "circle", color = "ink", weight = 1 } = series;
  const path = points.map((point) => markerPath(marker, METRICS.marker * weight, point)).join("");
  return { kind: "path", path, fill: colorOf(color, theme) };
}
