import type { Rectangle } from "./rectangle.js";

/** A point of the page that something drawn occupies. */
export type Occupied = readonly [number, number];

/** Sampling distance along lines in points; small against any text. */
const SPACING = 1.5;

/** Points along a polyline, close enough that no box of text fits between two of them. */
export function sampleLine(points: readonly (Occupied | undefined)[]): Occupied[] {
  const samples: Occupied[] = [];
  points.forEach((point, index) => {
    if (point === undefined) return;
    const previous = points[index - 1];
    const distance = previous === undefined ? 0 : Math.hypot(point[0] - previous[0], point[1] - previous[1]);
    const count = Math.max(1, Math.ceil(distance / SPACING));
    for (let step = 1; step <= count; step++) {
      const share = step / count;
      const [x, y] = previous ?? point;
      samples.push([x + share * (point[0] - x), y + share * (point[1] - y)]);
    }
  });
  return samples;
}

/** Fractions of the free width and height at which a box is tried; ends first, as a reader expects a corner. */
const PLACES: readonly number[] = [0, 1, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875];

/** What must not be covered, and what may be if need be. */
export interface Obstacles {
  readonly hard: readonly Occupied[];
  readonly soft: readonly Occupied[];
}

/**
 * Finds a place inside `area` where a box of the given size covers nothing hard and the least of what is soft:
 * corners before edges before the interior, and top right first; `undefined` if there is none.
 */
export function findPlace(
  size: { readonly width: number; readonly height: number },
  area: Rectangle,
  obstacles: Obstacles,
): Rectangle | undefined {
  const candidates = PLACES.flatMap((v, row) =>
    PLACES.map((u, column) => ({ u: 1 - u, v, rank: rankOf(row, column) })),
  );
  candidates.sort((a, b) => a.rank - b.rank);
  const free = candidates
    .map(({ u, v }) => placeBox(size, area, [u, v]))
    .filter((box) => box !== undefined && countInside(obstacles.hard, box) === 0) as Rectangle[];
  return leastCovered(free, obstacles.soft);
}

/** A box at the given fractions of the room that `area` leaves it. */
export function placeBox(
  size: { readonly width: number; readonly height: number },
  area: Rectangle,
  [u, v]: readonly [number, number],
): Rectangle | undefined {
  const room = { width: area.width - size.width, height: area.height - size.height };
  if (room.width < 0 || room.height < 0) return undefined;
  return { x: area.x + u * room.width, y: area.y + v * room.height, ...size };
}

function leastCovered(boxes: readonly Rectangle[], points: readonly Occupied[]): Rectangle | undefined {
  let best: { readonly box: Rectangle; readonly covered: number } | undefined;
  for (const box of boxes) {
    const covered = countInside(points, box);
    if (best === undefined || covered < best.covered) best = { box, covered };
  }
  return best?.box;
}

/** Corners (both indices below 2) come first, then edges, then the interior. */
function rankOf(row: number, column: number): number {
  const edges = (row < 2 ? 1 : 0) + (column < 2 ? 1 : 0);
  return (2 - edges) * 1000 + row + column;
}

/** Occupied points inside a box with `clearance` points around it. */
export function countInside(occupied: readonly Occupied[], box: Rectangle, clearance = 2.5): number {
  const [left, right] = [box.x - clearance, box.x + box.width + clearance];
  const [top, bottom] = [box.y - clearance, box.y + box.height + clearance];
  let count = 0;
  for (const [x, y] of occupied) if (x > left && x < right && y > top && y < bottom) count++;
  return count;
}

/** Points that stand for a box that is taken. */
export function fillBox({ x, y, width, height }: Rectangle): Occupied[] {
  const points: Occupied[] = [];
  for (let u = 0; u <= width; u += SPACING) for (let v = 0; v <= height; v += SPACING) points.push([x + u, y + v]);
  return points;
}
