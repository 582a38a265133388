import { array, assert, double, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import type { Point } from "./clip.js";
import { thinPolyline } from "./thin-polyline.js";

const distance = ([x, y]: Point, line: readonly Point[]): number =>
  Math.min(
    ...line.slice(1).map(([x2, y2], i) => {
      const [x1, y1] = line[i];
      const square = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / square));
      return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
    }),
  );

test("no point of any polyline is farther than 0.02 from what is left of it, and both ends are left", () => {
  const coordinate = double({ min: 0, max: 5, noNaN: true });
  assert(
    property(array(tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 }), (points) => {
      const thin = thinPolyline(points) as Point[];
      expect([thin[0], thin.at(-1)]).toEqual([points[0], points.at(-1)]);
      for (const point of points) expect(distance(point, thin)).toBeLessThan(0.02 + 1e-12);
    }),
  );
});

test("gaps stay, a straight piece keeps its ends only, and a circle loses points that nobody sees", () => {
  const straight: Point[] = Array.from({ length: 50 }, (_, i) => [i, 2 * i]);
  expect(thinPolyline([...straight, undefined, [7, 7], undefined, ...straight])).toEqual([
    [0, 0],
    [49, 98],
    undefined,
    [7, 7],
    undefined,
    [0, 0],
    [49, 98],
  ]);
  const circle: Point[] = Array.from({ length: 721 }, (_, i) => [50 * Math.cos(i / 114.6), 50 * Math.sin(i / 114.6)]);
  expect(thinPolyline(circle).length).toBeLessThan(150);
});
