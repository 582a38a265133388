import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runSteps } from "../steps.js";
import { factorAscendingSteps, solveAscending, truncationChange } from "./ascending-factorization.js";
import { factorBlockTridiagonalSteps, solveBlockTridiagonal } from "./factorization.js";
import { randomBlockTridiagonal } from "./random-matrix.fixture.js";

function largestDifference(a: readonly Float64Array[], b: readonly Float64Array[]): number {
  return Math.max(...a.flatMap((block, k) => Array.from(block, (value, i) => Math.abs(value - b[k][i]))));
}

const sizesAndSeed = fc.tuple(fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 2, maxLength: 7 }), fc.nat(9999));

describe("block-tridiagonal elimination from the first block on", () => {
  it("solves what the elimination from the last block solves, grown in two steps or in one", () => {
    fc.assert(
      fc.property(sizesAndSeed, ([sizes, seed]) => {
        const matrix = randomBlockTridiagonal(sizes, seed);
        const b = sizes.map((n) => Float64Array.from({ length: n }, (_, i) => Math.sin(i + 1)));
        const downwards = solveBlockTridiagonal(runSteps(factorBlockTridiagonalSteps(matrix)), b);
        const half = runSteps(factorAscendingSteps(matrix, Math.ceil(sizes.length / 2)));
        const grown = runSteps(factorAscendingSteps(matrix, sizes.length, half));
        expect(largestDifference(solveAscending(grown, b), downwards)).toBeLessThan(1e-14);
        expect(solveAscending(runSteps(factorAscendingSteps(matrix, sizes.length)), b)).toEqual(
          solveAscending(grown, b),
        );
      }),
    );
  });

  it("knows how the solution changes when the last blocks are left out", () => {
    fc.assert(
      fc.property(sizesAndSeed, ([sizes, seed]) => {
        const matrix = randomBlockTridiagonal(sizes, seed);
        const b = sizes.map((n, k) => new Float64Array(n).fill(k === 0 ? 1 : 0));
        const whole = runSteps(factorAscendingSteps(matrix, sizes.length));
        for (let count = 1; count < sizes.length; count++) {
          const x = solveAscending(whole, b);
          const change = truncationChange(whole, b, count);
          const shorter = solveAscending(runSteps(factorAscendingSteps(matrix, count)), b);
          const sum = change.map((block, k) => block.map((value, i) => value + x[k][i]));
          expect(largestDifference(sum, shorter)).toBeLessThan(1e-14);
        }
      }),
    );
  });
});
