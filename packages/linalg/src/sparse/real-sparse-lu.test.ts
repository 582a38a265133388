import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexMatrix } from "../dense/complex-matrix.js";
import { InvalidArgumentError, MemoryLimitError, SingularMatrixError } from "../errors.js";
import { runSteps, runStepsAsync } from "../steps.js";
import { EPSILON, failingRatios, realMatrix, testRatio, uniformNumbers } from "../test-matrices.fixture.js";
import type { SparseLuOptions } from "./sparse-factors.js";
import { randomSparse } from "./random-sparse.fixture.js";
import { applyRealInverse, realSparseLuSolve } from "./real-sparse-lu-solve.js";
import { realSparseLu, realSparseLuSteps, withRealSparseLuSteps } from "./real-sparse-lu.js";
import { analyzeSparse } from "./sparse-analysis.js";
import { sparseFromDense } from "./sparse-conversion.js";
import { sparseLuSolve } from "./sparse-lu-solve.js";
import { sparseLu } from "./sparse-lu.js";
import {
  type RealSparseMatrix,
  sparseFromTriplets,
  sparseIdentity,
  type SparseMatrix,
  type Triplet,
} from "./sparse-matrix.js";
import { sparseKroneckerProduct } from "./sparse-products.js";
import { sparseAdd } from "./sparse-sums.js";

/** The real parts of a matrix, on the same pattern. */
function realPart({ values, ...pattern }: SparseMatrix): RealSparseMatrix {
  return { ...pattern, realValues: values.filter((_, k) => k % 2 === 0) };
}

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function times({ rows, rowStarts, columnIndices, realValues }: RealSparseMatrix, x: Float64Array): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let k = rowStarts[row]!; k < rowStarts[row + 1]!; k++) sum += realValues[k]! * x[columnIndices[k]!]!;
    return sum;
  });
}

function rowSumNorm({ rows, rowStarts, realValues }: RealSparseMatrix): number {
  let norm = 0;
  for (let row = 0; row < rows; row++) {
    const elements = realValues.subarray(rowStarts[row], rowStarts[row + 1]);
    norm = Math.max(
      norm,
      elements.reduce((sum, value) => sum + Math.abs(value), 0),
    );
  }
  return norm;
}

const randomNumbers = (length: number, seed: number) => Float64Array.from({ length }, uniformNumbers(seed));

/** LAPACK's test ratio |b - A x| / (n eps |A| |x|) in the largest row sum. */
function residualRatio(matrix: RealSparseMatrix, seed: number, options: SparseLuOptions = {}): number {
  const b = randomNumbers(matrix.rows, seed);
  const x = realSparseLuSolve(realSparseLu(matrix, options), b);
  const residual = largest(times(matrix, x).map((value, k) => value - b[k]!));
  return residual / (matrix.rows * EPSILON * rowSumNorm(matrix) * largest(x));
}

/** The five-point Laplacian of a square grid plus one, with fill. */
function grid(side: number): RealSparseMatrix {
  const chain = sparseFromTriplets(
    { rows: side, columns: side },
    Array.from({ length: side }, (_, i): Triplet[] => [
      [i, i, 2.5],
      [i, (i + 1) % side, i + 1 < side ? -1 : 0],
      [(i + 1) % side, i, i + 1 < side ? -1 : 0],
    ]).flat(),
  );
  const one = sparseIdentity(side);
  return realPart(sparseAdd(sparseKroneckerProduct(chain, one), sparseKroneckerProduct(one, chain)));
}

/** A grid of full 2 x 2 blocks, unsymmetric, with the group of each index. */
function blockGrid(side: number, seed: number) {
  const nodes = grid(side);
  const next = uniformNumbers(seed);
  const blocks: Triplet[] = [];
  for (let row = 0; row < nodes.rows; row++) {
    for (let k = nodes.rowStarts[row]!; k < nodes.rowStarts[row + 1]!; k++) {
      for (const [i, j] of [0, 1].flatMap((a) => [0, 1].map((b) => [a, b] as const))) {
        blocks.push([2 * row + i, 2 * nodes.columnIndices[k]! + j, nodes.realValues[k]! + next()]);
      }
    }
  }
  const matrix = realPart(sparseFromTriplets({ rows: 2 * nodes.rows, columns: 2 * nodes.rows }, blocks));
  return { matrix, groups: Int32Array.from({ length: matrix.rows }, (_, i) => i >> 1) };
}

/** The real part of a gallery matrix as a sparse matrix, zeros left out. */
function sparseGallery(a: ComplexMatrix): RealSparseMatrix {
  return realPart(sparseFromDense(realMatrix(a.rows, a.rows, (i, j) => a.data[2 * (i * a.rows + j)]!)));
}

/** Like {@link residualRatio}, and 0 for a matrix that is refused as singular. */
function ratioOrRefusal(matrix: RealSparseMatrix): number {
  const b = randomNumbers(matrix.rows, 5);
  try {
    const x = realSparseLuSolve(realSparseLu(matrix), b);
    const residual = largest(times(matrix, x).map((value, k) => value - b[k]!));
    return testRatio(residual, matrix.rows, rowSumNorm(matrix) * largest(x));
  } catch (error) {
    if (error instanceof SingularMatrixError) return 0;
    throw error;
  }
}

describe("real sparse LU", () => {
  it("leaves a residual within LAPACK's test ratio for any pattern, zero diagonals included", () => {
    const shapes = fc.record({
      n: fc.integer({ min: 1, max: 60 }),
      density: fc.double({ min: 0, max: 4, noNaN: true }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(residualRatio(realPart(randomSparse(shape)), shape.seed)).toBeLessThan(30);
      }),
    );
  });

  it.each([1, 2, 5, 30, 65, 200])("leaves one on the real parts of the gallery of order %i", (n) => {
    expect(failingRatios(n, (a) => ratioOrRefusal(sparseGallery(a)))).toEqual([]);
  });

  it.each([0.01, 0.1, 0.5, 1])("is as accurate with pivot threshold %d on a grid of 400 points", (pivotThreshold) => {
    expect(residualRatio(grid(20), 3, { pivotThreshold })).toBeLessThan(30);
  });

  it.each([
    ["tiny", () => 1e-290],
    ["huge", () => 1e290],
    ["graded over 300 decades by rows", (row: number) => 10 ** (-3 * row)],
  ])("solves a matrix whose elements are %s like the unscaled one", (_, scale) => {
    const n = 60;
    const [matrix, unscaled] = [
      realPart(randomSparse({ n, density: 3, seed: 11, scale })),
      realPart(randomSparse({ n, density: 3, seed: 11 })),
    ];
    const x = randomNumbers(n, 5);
    const difference = (other: Float64Array) => largest(other.map((value, k) => value - x[k]!));
    const reference = difference(realSparseLuSolve(realSparseLu(unscaled), times(unscaled, x)));
    const solution = realSparseLuSolve(realSparseLu(matrix), times(matrix, x));
    // Row scaling leaves the solution alone; the unscaled route shows what its condition costs.
    expect(difference(solution)).toBeLessThan(Math.max(1e-12, 100 * reference));
  });

  it("is the complex factorization of the same matrix, element by element of the solution", () => {
    const matrix = realPart(randomSparse({ n: 120, density: 4, seed: 4 }));
    const { realValues, ...pattern } = matrix;
    const interleave = (numbers: Float64Array) =>
      Float64Array.from({ length: 2 * numbers.length }, (_, k) => (k % 2 === 0 ? numbers[k / 2]! : 0));
    const b = randomNumbers(120, 6);
    const complex = sparseLuSolve(sparseLu({ ...pattern, values: interleave(realValues) }), {
      length: 120,
      data: interleave(b),
    });
    const real = interleave(realSparseLuSolve(realSparseLu(matrix), b));
    expect(largest(complex.data.map((value, k) => value - real[k]!)) / largest(real)).toBeLessThan(1e-11);
  });

  it("eliminates groups of indices together to the same solution, with no more fill than twice that of single ones", () => {
    const { matrix, groups } = blockGrid(14, 8);
    const [grouped, single] = [analyzeSparse(matrix, { groups }), analyzeSparse(matrix)];
    expect([...grouped.columnOrder].sort((a, b) => a - b)).toEqual(Array.from(groups.keys()));
    for (let k = 0; k < matrix.rows; k += 2)
      expect(grouped.columnOrder[k]! >> 1).toBe(grouped.columnOrder[k + 1]! >> 1);
    expect(grouped.factorElements).toBeLessThan(2 * single.factorElements);
    const b = randomNumbers(matrix.rows, 3);
    const solutions = [grouped, single].map((analysis) => realSparseLuSolve(realSparseLu(matrix, { analysis }), b));
    expect(largest(solutions[0]!.map((value, k) => value - solutions[1]![k]!))).toBeLessThan(
      1e-11 * largest(solutions[1]!),
    );
    expect(residualRatio(matrix, 2, { analysis: grouped })).toBeLessThan(30);
  });

  it("counts its memory right: predicted elements when no pivot is delayed, and half the bytes of the complex one", () => {
    const matrix = grid(15);
    const analysis = analyzeSparse(matrix);
    const lu = realSparseLu(matrix, { pivotThreshold: 0.01 });
    expect(lu.delayedPivots).toBe(0);
    expect(lu.factorElements).toBe(analysis.factorElements);
    const memoryLimitBytes = analysis.requiredBytes / 2;
    expect(() => realSparseLu(matrix, { memoryLimitBytes })).not.toThrow();
    expect(() => realSparseLu(matrix, { memoryLimitBytes: memoryLimitBytes - 1 })).toThrow(MemoryLimitError);
  });

  it("delays pivots that vanish in their front, more than were predicted included", () => {
    const n = 40;
    const triplets = Array.from({ length: n }, (_, i): Triplet[] => [
      [i, i, 0],
      [i, (i + 1) % n, 2],
      [i, (i + 2) % n, 1],
    ]);
    const matrix = realPart(sparseFromTriplets({ rows: n, columns: n }, triplets.flat()));
    const lu = realSparseLu(matrix);
    expect(lu.delayedPivots).toBeGreaterThan(0);
    expect(lu.factorElements).toBeGreaterThan(lu.analysis.factorElements);
    expect(residualRatio(matrix, 3)).toBeLessThan(30);
  });

  it("gives the null vector of a singular matrix by inverse iteration with a replaced pivot", () => {
    // A ring of rates, whose columns add up to zero: its null vector is proportional to 1/rate.
    const n = 50;
    const rate = (i: number) => 1 + (i % 7);
    const triplets = Array.from({ length: n }, (_, i): Triplet[] => [
      [i, i, -rate(i)],
      [(i + 1) % n, i, rate(i)],
    ]);
    const matrix = realPart(sparseFromTriplets({ rows: n, columns: n }, triplets.flat()));
    expect(() => realSparseLuSolve(realSparseLu(matrix), randomNumbers(n, 1))).toThrow(SingularMatrixError);
    const lu = realSparseLu(matrix, { smallPivots: "replace" });
    expect(lu.replacedPivots).toBe(1);
    const first = applyRealInverse(lu, randomNumbers(n, 1));
    const second = applyRealInverse(
      lu,
      first.map((value) => value / largest(first)),
    );
    for (let i = 0; i < n; i++) expect((second[i]! * rate(i)) / second[0]!).toBeCloseTo(1, 12);
  });

  it("refuses what is singular by pattern, not finite, of another pattern or length", () => {
    const shape = { rows: 3, columns: 3 };
    const empty = realPart(
      sparseFromTriplets(shape, [
        [0, 0, 1],
        [2, 2, 1],
        [2, 1, 1],
      ]),
    );
    expect(() => realSparseLu(empty)).toThrow(SingularMatrixError);
    const poisoned = realPart(sparseIdentity(2));
    poisoned.realValues[1] = Number.NaN;
    expect(() => realSparseLu(poisoned)).toThrow(InvalidArgumentError);
    expect(() => realSparseLu({ ...poisoned, realValues: new Float64Array(4) })).toThrow("2 columns and 4 numbers");
    expect(() => realSparseLu(grid(3), { analysis: analyzeSparse(grid(4)) })).toThrow("the pattern of");
    expect(() => realSparseLuSolve(realSparseLu(grid(3)), new Float64Array(3))).toThrow("9 rows, but `b` has 3");
    expect(() => applyRealInverse(realSparseLu(grid(3)), new Float64Array(3))).toThrow("9 rows, but `b` has 3");
    expect(() => realSparseLuSolve(realSparseLu(grid(1)), Float64Array.of(Infinity))).toThrow("b[0]");
    expect(() => analyzeSparse(grid(3), { groups: new Int32Array(2) })).toThrow("9 columns, but `groups` has 2");
  });

  it("solves with lent factors, with copied ones and with ones that crossed a thread as with its own", () => {
    const [first, second] = [realPart(randomSparse({ n: 90, density: 4, seed: 7 })), grid(11)];
    const expected = [first, second].map((matrix) =>
      realSparseLuSolve(realSparseLu(matrix), randomNumbers(matrix.rows, 1)),
    );
    const lent = (matrix: RealSparseMatrix) =>
      runSteps(
        withRealSparseLuSteps(matrix, {}, function* (lu) {
          yield { phase: "solving", done: 0 };
          return realSparseLuSolve(lu, randomNumbers(matrix.rows, 1));
        }),
      );
    expect([first, second, first].map(lent)).toEqual([expected[0], expected[1], expected[0]]);
    const clone = structuredClone(realSparseLu(first));
    expect(realSparseLuSolve(clone, randomNumbers(90, 1))).toEqual(expected[0]);
    // Factors that are not lent keep their memory.
    const kept = realSparseLu(second);
    lent(first);
    expect(realSparseLuSolve(kept, randomNumbers(121, 1))).toEqual(expected[1]);
  });

  it("can be cancelled between panels", async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error("enough"));
    const options = { signal: controller.signal, sliceMilliseconds: 0, onProgress };
    await expect(runStepsAsync(realSparseLuSteps(grid(10)), options)).rejects.toThrow("enough");
  });
});
