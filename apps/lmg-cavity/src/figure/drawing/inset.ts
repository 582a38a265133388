import { InvalidArgumentError } from "@openqs/linalg";
import type { Inset } from "../figure.js";
import { fillBox, findPlace, placeBox, type Obstacles } from "../layout/free-space.js";
import { layoutPanelInto, type LaidOutPanel } from "../layout/panel-grid.js";
import type { Theme } from "../theme.js";
import type { GroupMark, Mark } from "./drawing.js";
import type { Rectangle } from "../layout/rectangle.js";
import { drawPanel, interior, obstaclesOf } from "./panel.js";
import { boxPath } from "./path.js";

/** Insets of the panels, and what is occupied in each panel with them. */
export interface PlacedInsets {
  readonly marks: readonly Mark[];
  readonly obstacles: Obstacles[];
}

/**
 * Finds a place for every inset and draws it.
 *
 * @throws InvalidArgumentError if an inset would cover data or is too small for its labels.
 */
export function placeInsets(panels: readonly LaidOutPanel[], theme: Theme): PlacedInsets {
  const marks: Mark[] = [];
  const obstacles = panels.map((laidOut) => {
    const own = obstaclesOf(laidOut);
    const { inset } = laidOut.panel;
    if (inset === undefined) return own;
    const box = placeInset(inset, laidOut, own);
    marks.push(drawInset(inset, box, theme));
    return { ...own, hard: [...own.hard, ...fillBox(box)] };
  });
  return { marks, obstacles };
}

function placeInset({ size = [0.45, 0.5], position }: Inset, laidOut: LaidOutPanel, obstacles: Obstacles): Rectangle {
  const area = interior(laidOut);
  const extent = { width: size[0] * area.width, height: size[1] * area.height };
  const box = position === undefined ? findPlace(extent, area, obstacles) : placeBox(extent, area, position);
  if (box !== undefined) return box;
  throw new InvalidArgumentError(
    "inset.size",
    size.join(" by "),
    "must fit where it covers no data, or be given a position",
  );
}

function drawInset({ panel, size }: Inset, box: Rectangle, theme: Theme): GroupMark {
  const laidOut = layoutPanelInto(panel, box);
  if (laidOut === undefined) {
    throw new InvalidArgumentError("inset.size", size?.join(" by "), "must leave room for a frame beside the labels");
  }
  const ground: Mark = { kind: "path", path: boxPath(box), fill: theme.background };
  return { kind: "group", role: "inset", marks: [ground, ...drawPanel(laidOut, theme)] };
}
