import type { Rectangle } from "./rectangle.js";

export type Point = readonly [number, number];

/** Beyond this many points (or dots) from the page a place is as good as at it, and differences stay finite. */
const FAR = 1e9;

/** A place on the page for any finite value, however far outside of the axis it lies. */
export function boundedPoint(x: number, y: number): Point {
  const bounded = (value: number): number => Math.min(FAR, Math.max(-FAR, value));
  return [bounded(x), bounded(y)];
}

/**
 * The pieces of a polyline inside of a box, separated by `undefined` as gaps are.
 *
 * A point between two gaps becomes a dash of unit length, so that no datum is lost. Without clipping, a value far
 * outside of the axes would be written with digits that no renderer keeps, and be drawn and sampled over its whole
 * length.
 */
export function clipPolyline(line: readonly (Point | undefined)[], box: Rectangle): (Point | undefined)[] {
  const points = line.flatMap((point, index) =>
    point === undefined || line[index - 1] !== undefined || line[index + 1] !== undefined
      ? [point]
      : [[point[0] - 0.5, point[1]] as const, [point[0] + 0.5, point[1]] as const],
  );
  const clipped: (Point | undefined)[] = [];
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]];
    const segment = from === undefined || to === undefined ? undefined : clipSegment(from, to, box);
    if (segment === undefined) {
      if (clipped.at(-1) !== undefined) clipped.push(undefined);
    } else {
      const [start, end] = segment;
      const joined = clipped.at(-1) !== undefined && start === from;
      if (!joined && clipped.at(-1) !== undefined) clipped.push(undefined);
      if (!joined) clipped.push(start);
      clipped.push(end);
      if (end !== to) clipped.push(undefined);
    }
  }
  return clipped;
}

/** The part of a segment inside of a box (Y.-D. Liang and B. A. Barsky, ACM Trans. Graph. 3, 1 (1984)). */
function clipSegment(from: Point, to: Point, box: Rectangle): [Point, Point] | undefined {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, from[0] - box.x],
    [dx, box.x + box.width - from[0]],
    [-dy, from[1] - box.y],
    [dy, box.y + box.height - from[1]],
  ] as const;
  for (const [direction, distance] of sides) {
    if (direction === 0 && distance < 0) return undefined;
    if (direction < 0) enter = Math.max(enter, distance / direction);
    if (direction > 0) leave = Math.min(leave, distance / direction);
  }
  if (enter > leave) return undefined;
  const at = (share: number): Point => [from[0] + share * dx, from[1] + share * dy];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}

/** A box larger by `margin` on all sides. */
export function inflate({ x, y, width, height }: Rectangle, margin: number): Rectangle {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

export function isInside([x, y]: Point, box: Rectangle): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
