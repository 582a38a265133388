import { array, assert, double, option, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { boundedPoint, clipPolyline, isInside, inflate, type Point } from "./clip.js";

const box = { x: 0, y: 0, width: 100, height: 50 };
const coordinate = double({ min: -300, max: 300, noNaN: true });
const points = array(option(tuple(coordinate, coordinate), { nil: undefined }), { maxLength: 12 });

/** Total length of the pieces of a polyline. */
function lengthOf(pieces: readonly (Point | undefined)[]): number {
  let sum = 0;
  pieces.forEach((to, index) => {
    const from = pieces[index - 1];
    if (from !== undefined && to !== undefined) sum += Math.hypot(to[0] - from[0], to[1] - from[1]);
  });
  return sum;
}

test("what is left lies in the box", () => {
  assert(
    property(points, (line) => {
      const left = clipPolyline(line, box).filter((point) => point !== undefined);
      expect(left.every((point) => isInside(point, inflate(box, 1e-9)))).toBe(true);
    }),
  );
});

test("nothing inside is lost or added: the length agrees with that of fine samples inside", () => {
  assert(
    property(points, (line) => {
      const samples = 2000;
      let inside = 0;
      line.forEach((to, index) => {
        const from = line[index - 1];
        if (from === undefined || to === undefined) return;
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        for (let step = 0; step < samples; step++) {
          const share = (step + 0.5) / samples;
          const at = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const;
          if (isInside(at, box)) inside += length / samples;
        }
      });
      // Each of at most 11 segments enters and leaves within one sample of at most 849 / 2000, and isolated points count 1.
      expect(Math.abs(lengthOf(clipPolyline(line, box)) - inside)).toBeLessThan(22 * 0.43 + 12);
    }),
    { numRuns: 50 },
  );
});

test("a line inside is left as it is, its gaps included", () => {
  const line: (Point | undefined)[] = [[1, 1], [2, 3], undefined, [5, 5], [6, 6]];
  expect(clipPolyline(line, box)).toEqual(line);
});

test("a line through the box keeps the part between two sides", () => {
  expect(
    clipPolyline(
      [
        [-100, 25],
        [300, 25],
      ],
      box,
    ),
  ).toEqual([[0, 25], [100, 25], undefined]);
});

test("a point between gaps stays visible", () => {
  expect(clipPolyline([[1, 1], [2, 1], undefined, [5, 5], undefined], box)).toEqual([
    [1, 1],
    [2, 1],
    undefined,
    [4.5, 5],
    [5.5, 5],
    undefined,
  ]);
});

test("places beyond any page are bounded", () => {
  expect(boundedPoint(1e300, -Infinity)).toEqual([1e9, -1e9]);
});
