import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { progressBar } from "./progress-bar.js";

test("a progress line fits its width and its share never lies ahead of the work", () => {
  assert(
    property(
      integer({ min: 1, max: 10_000 }),
      integer({ min: 0, max: 10_000 }),
      integer({ min: 20, max: 200 }),
      (total, part, columns) => {
        const done = Math.min(part, total);
        const line = progressBar(done, total, { columns, phase: "steady states", elapsedSeconds: 3 });
        expect([...line].length).toBeLessThanOrEqual(columns);
        const share = /(\d+) %/u.exec(line);
        expect(Number(share?.[1] ?? 0)).toBeLessThanOrEqual((100 * done) / total);
      },
    ),
  );
});

test("half of the work fills half of the bar", () => {
  const line = progressBar(5, 10, { columns: 80 });
  expect(line.match(/█/gu)).toHaveLength(20);
  expect(line.match(/░/gu)).toHaveLength(20);
});

test("rate and remaining time follow from the work done so far", () => {
  expect(progressBar(30, 90, { elapsedSeconds: 15 })).toMatch(/33 % {2}30\/90 {2}2\/s {2}30 s left$/u);
  expect(progressBar(90, 90, { elapsedSeconds: 45 })).toMatch(/100 % {2}90\/90 {2}2\/s {2}in 45 s$/u);
  expect(progressBar(1, 4000, { elapsedSeconds: 2 })).toMatch(/2 h 13 min left$/u);
});

test.each([
  [-1, 10, "`done` must be between 0 and 10, but is -1."],
  [11, 10, "`done` must be between 0 and 10, but is 11."],
  [0, 0, "`total` must be positive, but is 0."],
])("%d of %d is refused", (done, total, message) => {
  expect(() => progressBar(done, total)).toThrow(message);
});
