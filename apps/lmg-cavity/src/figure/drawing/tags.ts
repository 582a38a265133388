import { countInside, placeBox, type Obstacles } from "../layout/free-space.js";
import { METRICS } from "../layout/metrics.js";
import type { LaidOutPanel } from "../layout/panel-grid.js";
import { layoutText } from "../text/text-layout.js";
import type { Theme } from "../theme.js";
import type { Mark } from "./drawing.js";
import type { Rectangle } from "../layout/rectangle.js";
import { interior } from "./panel.js";
import { boxPath } from "./path.js";
import { drawText } from "./text.js";

const CORNERS: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

/** The tags, (a), (b), ..., in the corner that is free in most of the panels; where it is not, in another one. */
export function drawTags(panels: readonly LaidOutPanel[], obstacles: readonly Obstacles[], theme: Theme): Mark[] {
  const freeCorners = panels.map((laidOut, index) =>
    CORNERS.map((corner) => freeBox(laidOut, corner, obstacles[index])),
  );
  const timesFree = CORNERS.map((_, corner) => freeCorners.filter((boxes) => boxes[corner] !== undefined).length);
  const common = timesFree.indexOf(Math.max(...timesFree));
  return panels.flatMap(({ panel, frame }, index) => {
    if (panel.tag === undefined) return [];
    const boxes = freeCorners[index];
    const box = boxes[common] ?? boxes.find((candidate) => candidate !== undefined) ?? interior({ frame });
    const { labelSize: size } = METRICS;
    const text = drawText(panel.tag, { x: box.x, y: box.y + 0.76 * size, size, color: theme.ink });
    return panel.field === undefined
      ? [text]
      : [{ kind: "path", path: boxPath(around(box)), fill: theme.background }, text];
  });
}

/** The ground of a tag that stands on a field. */
function around({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x - 2, y: y - 1, width: width + 4, height: height + 3 };
}

function freeBox(
  laidOut: LaidOutPanel,
  corner: readonly [number, number],
  { hard, soft }: Obstacles,
): Rectangle | undefined {
  const { labelSize: size } = METRICS;
  const width = layoutText(laidOut.panel.tag ?? "", size).width;
  const box = placeBox({ width, height: size }, interior(laidOut), corner);
  return box === undefined || countInside([...hard, ...soft], box) > 0 ? undefined : box;
}
