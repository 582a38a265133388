import { InvalidArgumentError } from "@openqs/linalg";
import { panelRanges, positionOn, type AxisRange } from "../axis/axis-scale.js";
import { chooseTicks, type Ticks } from "../axis/ticks.js";
import type { Axis, Figure, Panel } from "../figure.js";
import type { Rectangle } from "./rectangle.js";
import { layoutText } from "../text/text-layout.js";
import { axisTitle } from "./axis-title.js";
import { colorBarWidth, layoutColorBar, type LaidOutColorBar } from "./color-bar-layout.js";
import { METRICS, tickLabelGapOf, widestLabel } from "./metrics.js";

/** An axis ready to draw: its title, numbers, and the map from values to points. */
export interface LaidOutAxis {
  readonly title: string;
  readonly range: AxisRange;
  readonly ticks: Ticks;
  readonly position: (value: number) => number;
  /** False where another panel shows the numbers. */
  readonly labelled: boolean;
}

/** A panel with its frame on the page. */
export interface LaidOutPanel {
  readonly panel: Panel;
  readonly frame: Rectangle;
  readonly x: LaidOutAxis;
  readonly y: LaidOutAxis;
  /** Whether the names of reference lines stand above the frame. */
  readonly guidesNamed: boolean;
  readonly colorBar?: LaidOutColorBar;
  /** Distance from the frame to the base point of the ordinate's title. */
  readonly ordinateTitleOffset: number;
}

export interface PanelGrid {
  readonly panels: readonly LaidOutPanel[];
  readonly height: number;
}

/** A panel before it has a place: ranges, ticks, and the margins that their labels need. */
interface MeasuredPanel {
  readonly panel: Panel;
  readonly xRange: AxisRange;
  readonly yRange: AxisRange;
  readonly xTicks: Ticks;
  readonly yTicks: Ticks;
  readonly xLabelled: boolean;
  readonly guidesNamed: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Least width and height of a frame in points. */
const LEAST_FRAME = 20;

/** Gives every panel a frame of the same size, with margins that fit the labels; `top` is left free above. */
export function layoutPanels(figure: Figure, top: number): PanelGrid {
  const { columns = 1, width = 246, aspect = 1.6 } = figure;
  const usedColumns = Math.min(columns, figure.panels.length);
  const estimate = { width: (0.82 * width) / usedColumns, height: (0.82 * width) / usedColumns / aspect };
  const measured = figure.panels.map((panel, index) =>
    measurePanel(panel, estimate, {
      xLabels: figure.sharedX !== true || index + columns >= figure.panels.length,
      guideNames: figure.sharedX !== true || index < columns,
    }),
  );
  const inColumn = (column: number): MeasuredPanel[] => measured.filter((_, index) => index % columns === column);
  const margins = Array.from({ length: usedColumns }, (_, column) => ({
    left: Math.max(...inColumn(column).map((panel) => panel.left)),
    right: Math.max(...inColumn(column).map((panel) => panel.right)),
  }));
  const taken = margins.reduce((sum, margin) => sum + margin.left + margin.right, 0) + 2 * METRICS.margin;
  const frameWidth = (width - taken) / usedColumns;
  const frameHeight = frameWidth / aspect;
  if (Math.min(frameWidth, frameHeight) < LEAST_FRAME) {
    throw new InvalidArgumentError("figure.width", width, `must leave at least ${LEAST_FRAME} points for each frame`);
  }
  const panels: LaidOutPanel[] = [];
  let y = top + METRICS.margin;
  for (let first = 0; first < measured.length; first += columns) {
    const row = measured.slice(first, first + columns);
    y += Math.max(...row.map((panel) => panel.top));
    let x: number = METRICS.margin;
    row.forEach((panel, column) => {
      const frame = { x: x + margins[column].left, y, width: frameWidth, height: frameHeight };
      panels.push(placePanel(panel, frame, margins[column].left));
      x = frame.x + frameWidth + margins[column].right;
    });
    y += frameHeight + Math.max(...row.map((panel) => panel.bottom));
  }
  return { panels, height: y + METRICS.margin };
}

/** Lays a panel out so that it fills `box` with its labels; `undefined` if they leave no room for a frame. */
export function layoutPanelInto(panel: Panel, box: Rectangle): LaidOutPanel | undefined {
  const estimate = { width: 0.75 * box.width, height: 0.7 * box.height };
  const measured = measurePanel(panel, estimate, { xLabels: true, guideNames: true });
  const { left, right, top, bottom } = measured;
  const size = { width: box.width - left - right, height: box.height - top - bottom };
  if (Math.min(size.width, size.height) < LEAST_FRAME) return undefined;
  return placePanel(measured, { x: box.x + left, y: box.y + top, ...size }, left);
}

function measurePanel(
  panel: Panel,
  frame: { readonly width: number; readonly height: number },
  shows: { readonly xLabels: boolean; readonly guideNames: boolean },
): MeasuredPanel {
  const [xRange, yRange] = panelRanges(panel, frame.width / frame.height);
  const xTicks = fittingTicks(panel.x, xRange, frame.width);
  const yTicks = chooseTicks(yRange, Math.max(2, Math.floor(frame.height / 22)), panel.y.ticks);
  const xLabelled = shows.xLabels && panel.axes !== "none";
  const named = shows.guideNames && (panel.guides ?? []).some(({ label }) => label !== undefined);
  return {
    panel,
    xRange,
    yRange,
    xTicks,
    yTicks,
    xLabelled,
    guidesNamed: shows.guideNames,
    left: panel.axes === "none" ? METRICS.gutter / 2 : ordinateMargin(panel, yTicks),
    right: METRICS.gutter / 2 + rightMargin(panel, frame.height, xLabelled ? xTicks : undefined),
    top: named ? METRICS.labelSize + 4 : METRICS.tickLabelSize / 2,
    bottom: xLabelled ? abscissaMargin(panel) : METRICS.sharedGap - METRICS.tickLabelSize / 2,
  };
}

/** Room between two numbers of an abscissa, in points. */
const NUMBER_GAP = 5;

/** As many round values as fit side by side on an abscissa of that width, or the given ones. */
function fittingTicks(axis: Axis, range: AxisRange, width: number): Ticks {
  for (let count = Math.max(2, Math.floor(width / 42)); count > 1; count--) {
    const ticks = chooseTicks(range, count, axis.ticks);
    if (axis.ticks !== undefined || numbersFit(ticks, positionOn(range, 0, width))) return ticks;
  }
  return chooseTicks(range, 1);
}

function numbersFit({ major }: Ticks, position: (value: number) => number): boolean {
  const spans = major
    .map(({ value, label }) => ({ middle: position(value), half: layoutText(label, METRICS.tickLabelSize).width / 2 }))
    .sort((a, b) => a.middle - b.middle);
  return spans.slice(1).every(({ middle, half }, index) => {
    const before = spans[index];
    return middle - half - NUMBER_GAP > before.middle + before.half;
  });
}

/** Room for the numbers and the title to the left of a frame. */
function ordinateMargin(panel: Panel, ticks: Ticks): number {
  const { ascent, descent } = layoutText(axisTitle(panel.y), METRICS.labelSize);
  return tickLabelGapOf(panel) + widestLabel(ticks) + METRICS.labelGap + ascent + descent;
}

/** Room for the numbers and the title below a frame. */
function abscissaMargin(panel: Panel): number {
  const { ascent, descent } = layoutText(axisTitle(panel.x), METRICS.labelSize);
  return tickLabelGapOf(panel) + METRICS.tickLabelSize + METRICS.labelGap + ascent + descent;
}

/** Room for the colour bar, or for the half of a number that may stick out to the right. */
function rightMargin(panel: Panel, height: number, xTicks: Ticks | undefined): number {
  if (panel.field !== undefined) return colorBarWidth(panel.field, height);
  return xTicks === undefined ? 0 : Math.max(0, widestLabel(xTicks) / 2 - METRICS.gutter / 2);
}

function placePanel(measured: MeasuredPanel, frame: Rectangle, left: number): LaidOutPanel {
  const { panel, xRange, yRange, xTicks, yTicks, xLabelled, guidesNamed } = measured;
  const title = layoutText(axisTitle(panel.y), METRICS.labelSize);
  return {
    panel,
    frame,
    x: {
      title: axisTitle(panel.x),
      range: xRange,
      ticks: xTicks,
      position: positionOn(xRange, frame.x, frame.x + frame.width),
      labelled: xLabelled,
    },
    y: {
      title: axisTitle(panel.y),
      range: yRange,
      ticks: yTicks,
      position: positionOn(yRange, frame.y + frame.height, frame.y),
      labelled: true,
    },
    guidesNamed,
    ...(panel.field && { colorBar: layoutColorBar(panel.field, frame) }),
    ordinateTitleOffset: left - title.ascent,
  };
}
