import { expect, test } from "vitest";
import { pixelLine } from "./raster.js";

test("cells of one size are one pixel each and reach half a cell beyond the outermost points", () => {
  expect(pixelLine([10, 20, 30], [0, 100])).toEqual({ start: 5, end: 35, indices: [0, 1, 2] });
});

test("cells of different sizes keep their shares of the length, to a quarter of a point", () => {
  const { start, end, indices } = pixelLine([0, 10, 40], [-100, 100]);
  expect([start, end]).toEqual([-5, 55]);
  const share = (cell: number): number => (60 * indices.filter((index) => index === cell).length) / indices.length;
  [10, 20, 30].forEach((size, cell) => expect(Math.abs(share(cell) - size)).toBeLessThanOrEqual(0.25));
  indices.slice(1).forEach((index, pixel) => expect(index).toBeGreaterThanOrEqual(indices[pixel]));
});

test("what lies outside of the frame is not painted", () => {
  const { start, end, indices } = pixelLine([-1e6, 10, 1e7], [0, 100]);
  expect([start, end]).toEqual([0, 100]);
  expect(indices).toHaveLength(400);
  expect(new Set(indices)).toEqual(new Set([1]));
});
