import type { Point } from "./clip.js";

/** Points that a straight line would miss by less are left out: two units of the last digit that is written. */
const INVISIBLE = 0.02;

/**
 * Leaves out the points of a polyline that nobody can see to be missing; gaps (`undefined`) and the ends of each piece stay
 * (U. Ramer, Comput. Graph. Image Process. 1, 244 (1972); D. H. Douglas and T. K. Peucker, Cartographica 10, 112 (1973)).
 */
export function thinPolyline(points: readonly (Point | undefined)[]): (Point | undefined)[] {
  const kept = points.map(
    (point, i) => point === undefined || points[i - 1] === undefined || points[i + 1] === undefined,
  );
  const pending: [number, number][] = [];
  let start = 0;
  for (let i = 0; i <= points.length; i++) {
    if (points[i] !== undefined) continue;
    if (i - start > 2) pending.push([start, i - 1]);
    start = i + 1;
  }
  for (let piece = pending.pop(); piece !== undefined; piece = pending.pop()) {
    const [first, last] = piece;
    const { index, distance } = farthest(points as readonly Point[], first, last);
    if (distance <= INVISIBLE) continue;
    kept[index] = true;
    if (index - first > 1) pending.push([first, index]);
    if (last - index > 1) pending.push([index, last]);
  }
  return points.filter((_, i) => kept[i]);
}

function farthest(points: readonly Point[], first: number, last: number): { index: number; distance: number } {
  let [index, distance] = [first, -1];
  for (let i = first + 1; i < last; i++) {
    const apart = distanceToSegment(points[i], points[first], points[last]);
    if (apart > distance) [index, distance] = [i, apart];
  }
  return { index, distance };
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / square));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
