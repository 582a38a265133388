import { runSteps, type Steps } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { sampleAdaptively } from "./adaptive-sampling.js";

const grid = (count: number) => Array.from({ length: count }, (_, i) => (2 * i) / (count - 1) - 1);

function sampled(curve: (x: number) => number, abscissae: readonly number[], maximum = 1000) {
  let solves = 0;
  // oxlint-disable-next-line require-yield -- a closed form needs no steps
  const solve = function* (x: number): Steps<number> {
    solves++;
    return curve(x);
  };
  const { abscissae: x, values } = runSteps(sampleAdaptively({ abscissae, maximum, ordinates: (y) => [y], solve }));
  return { x, y: values, solves };
}

/** Largest distance of the curve from the polyline, in units of a frame of width 2 and the curve's range of 2. */
function distance(curve: (x: number) => number, { x, y }: { x: readonly number[]; y: readonly number[] }): number {
  let largest = 0;
  for (let i = 1; i < x.length; i++) {
    const [dx, dy] = [(x[i] - x[i - 1]) / 2, (y[i] - y[i - 1]) / 2];
    for (const share of [0.25, 0.5, 0.75]) {
      const gap = (curve(x[i - 1] + share * 2 * dx) - y[i - 1] - share * 2 * dy) / 2;
      largest = Math.max(largest, Math.abs(gap * dx) / Math.hypot(dx, dy));
    }
  }
  return largest;
}

describe("adaptive sampling", () => {
  const step = (x: number): number => Math.tanh(50 * (x - 0.113));

  it("draws a steep step without visible corners with fewer points than an even grid needs", () => {
    const adaptive = sampled(step, grid(21));
    // The estimate looks at three points only: twice what it promises.
    expect(distance(step, adaptive)).toBeLessThan(0.0006);
    const even = grid(adaptive.x.length);
    expect(distance(step, { x: even, y: even.map(step) })).toBeGreaterThan(0.003);
  });

  it("keeps the given points, in order, and solves each but once", () => {
    const { x, y, solves } = sampled(step, grid(21));
    for (const given of grid(21)) expect(x).toContain(given);
    expect(x).toEqual([...new Set(x)].sort((a, b) => a - b));
    expect(y).toEqual(x.map(step));
    expect(solves).toBe(x.length);
  });

  it("adds nothing to a straight line or a constant, and ends at a jump and at the bound", () => {
    expect(sampled((x) => 3 * x - 1, grid(11)).solves).toBe(11);
    expect(sampled(() => 7, grid(11)).solves).toBe(11);
    const jump = sampled((x) => (x < 0.3 ? 0 : 1), grid(11));
    expect(jump.solves).toBeLessThan(60);
    expect(Math.min(...jump.x.slice(1).map((x, i) => x - jump.x[i]))).toBeGreaterThan(1e-4);
    expect(sampled(step, grid(21), 30).solves).toBe(30);
    expect(sampled(step, grid(21), 5).solves).toBe(21);
  });
});
