import { fieldRange, positionOn, type AxisRange } from "../axis/axis-scale.js";
import { COLOR_MAPS, colorIndex } from "../field/color-map.js";
import { contourPaths } from "../field/contour-paths.js";
import { paintRaster, pixelLine } from "../field/raster.js";
import type { Field } from "../figure.js";
import { bandLevels, TICK, type LaidOutColorBar } from "../layout/color-bar-layout.js";
import { METRICS } from "../layout/metrics.js";
import type { LaidOutPanel } from "../layout/panel-grid.js";
import { DASHES, type Theme } from "../theme.js";
import type { Mark } from "./drawing.js";
import { boxPath, coordinate } from "./path.js";
import { drawText } from "./text.js";

/** The field of a panel in colour, with its contour lines. */
export function drawField(field: Field, laidOut: LaidOutPanel, theme: Theme): Mark[] {
  const range = fieldRange(field);
  return [
    ...(field.style === "bands" ? drawBands(field, range, laidOut) : [drawCells(field, range, laidOut)]),
    ...drawContourLines(field, laidOut, theme),
  ];
}

function colorsOf(field: Field): readonly string[] {
  return COLOR_MAPS[field.colors ?? "sequential"];
}

function drawCells(field: Field, range: AxisRange, { frame, x, y }: LaidOutPanel): Mark {
  const share = positionOn(range, 0, 1);
  const across = pixelLine(field.x.map(x.position), [frame.x, frame.x + frame.width]);
  const down = pixelLine(field.y.map(y.position), [frame.y, frame.y + frame.height]);
  const box = { x: across.start, y: down.start, width: across.end - across.start, height: down.end - down.start };
  const raster = paintRaster(box, [across.indices.length, down.indices.length], (column, row) => {
    const value = field.values[down.indices[row]][across.indices[column]] ?? NaN;
    return Number.isNaN(value) ? 0 : 1 + colorIndex(share(value));
  });
  return { kind: "image", raster, colors: colorsOf(field), smooth: field.style === "smooth" };
}

/** Regions above each level over one another, the lowest colour under all. */
function drawBands(field: Field, range: AxisRange, { x, y }: LaidOutPanel): Mark[] {
  const levels = bandLevels(field);
  const bands = contourPaths(field, [-Number.MAX_VALUE, ...levels], { x: x.position, y: y.position });
  return bands.map(({ region }, index) => ({
    kind: "path",
    path: region,
    fill: bandColor(field, range, levels, index),
  }));
}

/** Colour of the band below `levels[index]`: that of its middle. */
function bandColor(field: Field, range: AxisRange, levels: readonly number[], index: number): string {
  const share = positionOn(range, 0, 1);
  const shares = [0, ...levels.map(share), 1];
  return colorsOf(field)[colorIndex((shares[index] + shares[index + 1]) / 2)];
}

function drawContourLines(field: Field, { x, y }: LaidOutPanel, theme: Theme): Mark[] {
  const position = { x: x.position, y: y.position };
  return contourPaths(field, field.contours ?? [], position).map(({ value, line }) => ({
    kind: "path",
    path: line,
    stroke: { color: contourColor(field, theme), width: 0.6, dashes: value < 0 ? DASHES.shortDash : [] },
  }));
}

/** Lines have to show on the colours, which are the same in every theme. */
function contourColor(field: Field, theme: Theme): string {
  return field.colors === "diverging" ? "#222222" : theme.background === "#ffffff" ? "#ffffff" : "#e8e8e8";
}

/** The colour bar beside a panel, with numbers and title. */
export function drawColorBar(bar: LaidOutColorBar, theme: Theme): Mark {
  const { box, field, ticks, title } = bar;
  const { tickLabelSize: size, tickLabelGap, labelSize, axisWidth } = METRICS;
  const right = box.x + box.width;
  const tickPath = ticks.major.map(({ value }) => {
    const at = coordinate(bar.position(value));
    return `M${coordinate(right)},${at}L${coordinate(right + TICK)},${at}`;
  });
  const numbers = ticks.major.map(({ value, label }) =>
    drawText(label, { x: right + TICK + tickLabelGap, y: bar.position(value) + 0.33 * size, size, color: theme.ink }),
  );
  const titleMark = drawText(title, {
    x: right + bar.titleOffset,
    y: box.y + box.height / 2,
    size: labelSize,
    color: theme.ink,
    anchor: "middle",
    rotated: true,
  });
  const stroke = { color: theme.ink, width: axisWidth };
  return {
    kind: "group",
    role: "color-bar",
    marks: [
      ...(field.style === "bands" ? bandSteps(bar) : [gradient(bar)]),
      { kind: "path", path: boxPath(box), stroke },
      { kind: "path", path: tickPath.join(""), stroke },
      ...numbers,
      titleMark,
    ],
  };
}

function bandSteps({ position, field, box, range }: LaidOutColorBar): Mark[] {
  const levels = bandLevels(field);
  const edges = [box.y + box.height, ...levels.map(position), box.y];
  return edges.slice(1).map((top, index) => ({
    kind: "path",
    path: boxPath({ ...box, y: top, height: edges[index] - top }),
    fill: bandColor(field, range, levels, index),
  }));
}

function gradient({ box, field }: LaidOutColorBar): Mark {
  const colors = colorsOf(field);
  const raster = paintRaster(box, [1, colors.length], (_, row) => colors.length - row);
  return { kind: "image", raster, colors, smooth: false };
}
