import { expect, test } from "vitest";
import type { Field } from "../figure.js";
import { contourPaths } from "./contour-paths.js";

const grid = Array.from({ length: 81 }, (_, index) => -2 + index / 20);
const position = { x: (value: number) => 100 + 50 * value, y: (value: number) => 100 - 50 * value };
const cone: Field = { x: grid, y: grid, values: grid.map((b) => grid.map((a) => Math.hypot(a, b))), label: "$r$" };

const pointsOf = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);

test("the contour of a distance is a circle of that radius", () => {
  const [contour] = contourPaths(cone, [1], position);
  const radii = pointsOf(contour!.line).map(([x, y]) => Math.hypot(x - 100, y - 100));
  expect(radii.length).toBeGreaterThan(100);
  // Linear interpolation on a grid of spacing d errs by at most d^2/(8 r), here 3e-4 of 50 points, and rounding adds 0.007.
  for (const radius of radii) expect(Math.abs(radius - 50)).toBeLessThan(0.025);
});

test("a contour line does not run along the edge of the grid", () => {
  const [contour] = contourPaths(cone, [2.2], position);
  expect(contour!.line.match(/M/gu)).toHaveLength(4);
  expect(contour!.line).not.toContain("Z");
  for (const [x, y] of pointsOf(contour!.line)) expect(Math.hypot(x - 100, y - 100)).toBeGreaterThan(109);
});

test("a level above all values has an empty contour", () => {
  expect(contourPaths(cone, [9], position)).toEqual([{ value: 9, region: "", line: "" }]);
});
