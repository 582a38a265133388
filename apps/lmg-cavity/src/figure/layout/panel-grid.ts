import { abscissaRange, ordinateRange, positionOn, type AxisRange } from "../axis/axis-scale.js";
import { chooseTicks, type Ticks } from "../axis/ticks.js";
import type { Figure, Panel } from "../figure.js";
import type { Rectangle } from "../drawing/drawing.js";
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
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Gives every panel a frame of the same size, with margins that fit the labels; `top` is left free above. */
export function layoutPanels(figure: Figure, top: number): PanelGrid {
  const { columns = 1, width = 246, aspect = 1.6 } = figure;
  const usedColumns = Math.min(columns, figure.panels.length);
  const estimate = { width: (0.82 * width) / usedColumns, height: (0.82 * width) / usedColumns / aspect };
  const measured = figure.panels.map((panel, index) =>
    measurePanel(panel, estimate, figure.sharedX !== true || index + columns >= figure.panels.length),
  );
  const inColumn = (column: number): MeasuredPanel[] => measured.filter((_, index) => index % columns === column);
  const margins = Array.from({ length: usedColumns }, (_, column) => ({
    left: Math.max(...inColumn(column).map((panel) => panel.left)),
    right: Math.max(...inColumn(column).map((panel) => panel.right)),
  }));
  const taken = margins.reduce((sum, margin) => sum + margin.left + margin.right, 0) + 2 * METRICS.margin;
  const frameWidth = (width - taken) / usedColumns;
  const frameHeight = frameWidth / aspect;
  const panels: LaidOutPanel[] = [];
  let y = top + METRICS.margin;
  for (let first = 0; first < measured.length; first += columns) {
    const row = measured.slice(first, first + columns);
    y += Math.max(...row.map((panel) => panel.top));
    let x: number = METRICS.margin;
    row.forEach((panel, column) => {
      const frame = { x: x + margins[column]!.left, y, width: frameWidth, height: frameHeight };
      panels.push(placePanel(panel, frame, margins[column]!.left));
      x = frame.x + frameWidth + margins[column]!.right;
    });
    y += frameHeight + Math.max(...row.map((panel) => panel.bottom));
  }
  return { panels, height: y + METRICS.margin };
}

function measurePanel(
  panel: Panel,
  frame: { readonly width: number; readonly height: number },
  xLabelled: boolean,
): MeasuredPanel {
  const { tickLabelSize, labelSize, labelGap } = METRICS;
  const tickLabelGap = tickLabelGapOf(panel);
  const xRange = abscissaRange(panel);
  const yRange = ordinateRange(panel);
  const xTicks = chooseTicks(xRange, Math.max(2, Math.floor(frame.width / 42)), panel.x.ticks);
  const yTicks = chooseTicks(yRange, Math.max(2, Math.floor(frame.height / 22)), panel.y.ticks);
  const title = layoutText(axisTitle(panel.y), labelSize);
  const xTitle = layoutText(axisTitle(panel.x), labelSize);
  const guideNames = (panel.guides ?? []).filter((guide) => guide.label !== undefined);
  const rightOfAxes = Math.max(METRICS.gutter / 2, xLabelled ? widestLabel(xTicks) / 2 : 0);
  return {
    panel,
    xRange,
    yRange,
    xTicks,
    yTicks,
    xLabelled,
    left: tickLabelGap + widestLabel(yTicks) + labelGap + title.ascent + title.descent,
    right: panel.field === undefined ? rightOfAxes : colorBarWidth(panel.field, frame.height) + METRICS.gutter / 2,
    top: guideNames.length > 0 ? labelSize + 4 : tickLabelSize / 2,
    bottom: xLabelled
      ? tickLabelGap + tickLabelSize + labelGap + xTitle.ascent + xTitle.descent
      : METRICS.sharedGap - tickLabelSize / 2,
  };
}

function placePanel(measured: MeasuredPanel, frame: Rectangle, left: number): LaidOutPanel {
  const { panel, xRange, yRange, xTicks, yTicks, xLabelled } = measured;
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
    ...(panel.field && { colorBar: layoutColorBar(panel.field, frame) }),
    ordinateTitleOffset: left - title.ascent,
  };
}
