import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runSteps } from "../steps.js";
import { type BlockTridiagonalMatrix, blockTridiagonalResidual } from "./block-tridiagonal.js";
import { blockTridiagonalStorage, factorBlockTridiagonalSteps, solveBlockTridiagonal } from "./factorization.js";
import { randomBlock, randomBlockTridiagonal } from "./random-matrix.fixture.js";

function largestResidual(
  matrix: BlockTridiagonalMatrix,
  x: readonly Float64Array[],
  b: readonly Float64Array[],
): number {
  return Math.max(...blockTridiagonalResidual(matrix, b, x).flatMap((block) => Array.from(block, Math.abs)));
}

const sizesAndSeed = fc.tuple(fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 6 }), fc.nat(9999));

describe("block-tridiagonal elimination", () => {
  it("has a residual b - A x that counts the neighbours", () => {
    const one = { ...randomBlock(1, 1, () => 0), values: Float64Array.of(1) };
    const two = { ...one, values: Float64Array.of(2) };
    const three = { ...one, values: Float64Array.of(3) };
    const matrix = { blockCount: 3, blockSize: () => 1, diagonal: () => one, lower: () => two, upper: () => three };
    const vector = [Float64Array.of(1), Float64Array.of(10), Float64Array.of(100)];
    const zero = vector.map(() => Float64Array.of(0));
    expect(blockTridiagonalResidual(matrix, zero, vector).map(([value]) => -value)).toEqual([31, 312, 120]);
  });

  it("leaves a residual at rounding level for every partition into blocks", () => {
    fc.assert(
      fc.property(sizesAndSeed, ([sizes, seed]) => {
        const matrix = randomBlockTridiagonal(sizes, seed);
        const b = sizes.map((n) => Float64Array.from({ length: n }, (_, i) => Math.sin(i + 1)));
        const x = solveBlockTridiagonal(runSteps(factorBlockTridiagonalSteps(matrix)), b);
        expect(largestResidual(matrix, x, b)).toBeLessThan(1e-14);
      }),
    );
  });

  it("gives the leading blocks without keeping the rest when the right-hand side ends with them", () => {
    const sizes = [2, 5, 7, 9];
    const matrix = randomBlockTridiagonal(sizes, 7);
    const b = sizes.map((n, k) => new Float64Array(n).fill(k < 2 ? 1 : 0));
    const whole = solveBlockTridiagonal(runSteps(factorBlockTridiagonalSteps(matrix)), b);
    const part = solveBlockTridiagonal(runSteps(factorBlockTridiagonalSteps(matrix, { keptBlocks: 2 })), b.slice(0, 2));
    expect(part).toEqual(whole.slice(0, 2));
  });

  it("gives the same solution from every third factor, the others being made again", () => {
    const sizes = [3, 5, 2, 7, 4, 6, 8, 5];
    const matrix = randomBlockTridiagonal(sizes, 11);
    const b = sizes.map((n) => Float64Array.from({ length: n }, (_, i) => Math.cos(i)));
    const whole = solveBlockTridiagonal(runSteps(factorBlockTridiagonalSteps(matrix)), b);
    const storage = new Float64Array(blockTridiagonalStorage(matrix, { storedEvery: 3 }));
    const sparing = runSteps(factorBlockTridiagonalSteps(matrix, { storedEvery: 3, storage }));
    expect(solveBlockTridiagonal(sparing, b)).toEqual(whole);
    // Blocks 0, 3 and 6, rows padded to multiples of 4.
    expect(storage.length).toBe(3 * 4 + 7 * 8 + 8 * 8);
    expect(storage.every((value) => value === 0)).toBe(false);
  });

  it("names the pivot at which a singular block shows, and reports the range of the pivots otherwise", () => {
    const dense = (values: number[]): BlockTridiagonalMatrix => {
      const block = { ...randomBlock(2, 2, () => 0), values: Float64Array.from(values) };
      return { blockCount: 1, blockSize: () => 2, diagonal: () => block, lower: () => block, upper: () => block };
    };
    expect(() => runSteps(factorBlockTridiagonalSteps(dense([1, 2, 2, 4])))).toThrow("order 2 is singular: pivot 1");
    // Rows are exchanged: the pivots are 4 and 1 - 2 * 3 / 4.
    expect(runSteps(factorBlockTridiagonalSteps(dense([2, 1, 4, 3])))).toMatchObject({
      smallestPivot: 0.5,
      largestPivot: 4,
    });
  });

  it("refuses a right-hand side of the wrong shape", () => {
    const factorization = runSteps(factorBlockTridiagonalSteps(randomBlockTridiagonal([2, 3], 1)));
    expect(() => solveBlockTridiagonal(factorization, [new Float64Array(2)])).toThrow("has 1 blocks");
    expect(() => solveBlockTridiagonal(factorization, [new Float64Array(2), new Float64Array(4)])).toThrow(
      "block 1 of the right-hand side has 4 entries, but needs 3",
    );
  });
});
