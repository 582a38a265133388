import { memoryUsage } from "node:process";
import { expect, it } from "vitest";
import { freeArrays } from "./free-arrays.js";

it("frees arrays that nobody holds, once they are worth it", () => {
  const before = memoryUsage().arrayBuffers;
  let held: Float64Array[] = Array.from({ length: 400 }, () => new Float64Array(10_000));
  expect(memoryUsage().arrayBuffers - before).toBeGreaterThan(31e6);
  freeArrays();
  expect(held.every((array) => array.length === 10_000)).toBe(true);
  held = [];
  freeArrays();
  expect(memoryUsage().arrayBuffers - before).toBeLessThan(1e6);
});
