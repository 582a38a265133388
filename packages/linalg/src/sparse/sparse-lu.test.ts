import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vectorFromEntries } from "../dense/complex-vector.js";
import { InvalidArgumentError, MemoryLimitError, SingularMatrixError } from "../errors.js";
import { oneNorm } from "../dense/norms.js";
import { identity } from "../dense/complex-matrix.js";
import { solve } from "../factorizations/lu.js";
import { runSteps, runStepsAsync } from "../steps.js";
import { distance, EPSILON, randomMatrix, randomVector, schoolbookProduct } from "../test-matrices.fixture.js";
import { estimateSparseCondition } from "./sparse-condition.js";
import { analyzeSparse } from "./sparse-analysis.js";
import { sparseToDense } from "./sparse-conversion.js";
import { sparseLuSolve } from "./sparse-lu-solve.js";
import { sparseLu, sparseLuSteps } from "./sparse-lu.js";
import type { SparseLuOptions } from "./sparse-factors.js";
import { randomSparse } from "./random-sparse.fixture.js";
import { sparseFromTriplets, sparseIdentity } from "./sparse-matrix.js";
import type { SparseMatrix, Triplet } from "./sparse-matrix.js";
import { sparseMultiply } from "./sparse-multiply.js";
import { sparseKroneckerProduct, sparseMultiplyVector } from "./sparse-products.js";
import { sparseAdd, sparseScale } from "./sparse-sums.js";
import { sparseAdjoint, sparseTranspose } from "./sparse-transpose.js";

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** LAPACK's test ratio |b - A x| / (n eps |A| |x|) in the largest row sum. */
function residualRatio(matrix: SparseMatrix, seed: number, options: SparseLuOptions = {}): number {
  const b = randomMatrix(matrix.rows, 2, seed);
  const x = sparseLuSolve(sparseLu(matrix, options), b);
  const dense = sparseToDense(matrix);
  let norm = 0;
  for (let row = 0; row < matrix.rows; row++) {
    const sum = dense.data.subarray(2 * row * matrix.rows, 2 * (row + 1) * matrix.rows);
    norm = Math.max(
      norm,
      sum.reduce((total, value) => total + Math.abs(value), 0),
    );
  }
  return distance(schoolbookProduct(dense, x), b) / (matrix.rows * EPSILON * norm * largest(x.data));
}

/** The five-point Laplacian of a square grid plus i, a matrix with fill. */
function grid(side: number): SparseMatrix {
  const chain = sparseFromTriplets(
    { rows: side, columns: side },
    Array.from({ length: side }, (_, i): Triplet[] => [
      [i, i, 2],
      [i, (i + 1) % side, i + 1 < side ? -1 : 0],
      [(i + 1) % side, i, i + 1 < side ? -1 : 0],
    ]).flat(),
  );
  const one = sparseIdentity(side);
  const laplacian = sparseAdd(sparseKroneckerProduct(chain, one), sparseKroneckerProduct(one, chain));
  return sparseAdd(laplacian, sparseScale(sparseIdentity(side * side), { re: 0, im: 1 }));
}

/** Liouvillian of H = delta a^+ a + eta (a + a^+) with jump sqrt(kappa) a, column-stacked, `levels` Fock states. */
function drivenCavity(levels: number, { delta, eta, kappa }: { delta: number; eta: number; kappa: number }) {
  const lowering = sparseFromTriplets(
    { rows: levels, columns: levels },
    Array.from({ length: levels - 1 }, (_, k): Triplet => [k, k + 1, Math.sqrt(k + 1)]),
  );
  const raising = sparseAdjoint(lowering);
  const photons = sparseMultiply(raising, lowering);
  const one = sparseIdentity(levels);
  const hamiltonian = sparseAdd(sparseScale(photons, delta), sparseScale(sparseAdd(lowering, raising), eta));
  const left = sparseAdd(sparseScale(hamiltonian, { re: 0, im: -1 }), sparseScale(photons, -kappa / 2));
  const right = sparseAdd(sparseScale(hamiltonian, { re: 0, im: 1 }), sparseScale(photons, -kappa / 2));
  const jump = sparseScale(sparseKroneckerProduct(lowering, lowering), kappa);
  const sides = sparseAdd(sparseKroneckerProduct(one, left), sparseKroneckerProduct(sparseTranspose(right), one));
  return { liouvillian: sparseAdd(sides, jump), lowering };
}

describe("sparse LU", () => {
  it("leaves a residual within LAPACK's test ratio for any pattern, zero diagonals included", () => {
    const shapes = fc.record({
      n: fc.integer({ min: 1, max: 60 }),
      density: fc.double({ min: 0, max: 4 }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(shapes, (shape) => {
        const matrix = randomSparse({ ...shape, density: Number.isFinite(shape.density) ? shape.density : 1 });
        expect(residualRatio(matrix, shape.seed)).toBeLessThan(30);
      }),
    );
  });

  it.each([0.01, 0.1, 0.5, 1])("is as accurate with pivot threshold %d on a grid of 400 points", (pivotThreshold) => {
    expect(residualRatio(grid(20), 3, { pivotThreshold })).toBeLessThan(30);
  });

  it.each([
    ["tiny", () => 1e-290],
    ["huge", () => 1e290],
    ["graded over 300 decades by rows", (row: number) => 10 ** (-3 * row)],
  ])("solves to the dense solution a matrix whose elements are %s", (_, scale) => {
    const seed = 11;
    const n = 60;
    const matrix = randomSparse({ n, density: 3, seed, scale });
    const unscaled = randomSparse({ n, density: 3, seed });
    const x = randomVector(n, 5);
    const solution = sparseLuSolve(sparseLu(matrix), sparseMultiplyVector(matrix, x));
    const reference = solve(sparseToDense(unscaled), sparseMultiplyVector(unscaled, x));
    // Row scaling leaves the solution and its row-wise condition alone; the dense route shows what that condition costs.
    const bound = Math.max(1e-12, 100 * distance(reference, x));
    expect(distance(solution, x)).toBeLessThan(bound);
  });

  it("agrees with dense LU on several right-hand sides", () => {
    const matrix = randomSparse({ n: 80, density: 5, seed: 2 });
    const b = randomMatrix(80, 4, 9);
    const sparse = sparseLuSolve(sparseLu(matrix), b);
    const dense = solve(sparseToDense(matrix), b);
    expect(distance(sparse, dense) / largest(dense.data)).toBeLessThan(1e-11);
  });

  it("eliminates a cyclic shift, which has no diagonal, without fill", () => {
    const n = 60;
    const triplets = Array.from({ length: n }, (_, i): Triplet => [i, (i + 1) % n, { re: 0, im: 1 }]);
    const lu = sparseLu(sparseFromTriplets({ rows: n, columns: n }, triplets));
    const b = vectorFromEntries(Array.from({ length: n }, (_, i) => i + 1));
    const { data } = sparseLuSolve(lu, b);
    for (let i = 0; i < n; i++) expect([data[2 * ((i + 1) % n)], data[2 * ((i + 1) % n) + 1]]).toEqual([0, -i - 1]);
    expect(lu.factorElements).toBe(n);
  });

  it("delays pivots that vanish in their front: a diagonal whose zeros are stored", () => {
    const n = 40;
    const triplets = Array.from({ length: n }, (_, i): Triplet[] => [
      [i, i, 0],
      [i, (i + 1) % n, 2],
      [i, (i + 2) % n, { re: 0, im: 1 }],
    ]);
    const matrix = sparseFromTriplets({ rows: n, columns: n }, triplets.flat());
    expect(sparseLu(matrix).delayedPivots).toBeGreaterThan(0);
    expect(residualRatio(matrix, 3)).toBeLessThan(30);
  });

  it("uses one analysis for every matrix of a pattern", () => {
    const matrix = grid(12);
    const analysis = analyzeSparse(matrix);
    for (const shift of [0.5, -3, 40]) {
      const shifted = sparseAdd(matrix, sparseScale(sparseIdentity(144), shift));
      const b = randomVector(144, 4);
      const reused = sparseLuSolve(sparseLu(shifted, { analysis }), b);
      expect(reused).toEqual(sparseLuSolve(sparseLu(shifted), b));
    }
    expect(() => sparseLu(randomSparse({ n: 144, density: 1, seed: 1 }), { analysis })).toThrow("the pattern of");
  });

  it("gives the coherent steady state <a> = -i eta / (kappa/2 + i delta) of a driven damped cavity", () => {
    const [levels, delta, eta, kappa] = [24, 0.7, 0.9, 1.3];
    const { liouvillian, lowering } = drivenCavity(levels, { delta, eta, kappa });
    // The first row, redundant because columns conserve the trace, is replaced by Tr rho = 1.
    const rows = [...liouvillian.rowStarts].flatMap((start, row) =>
      row === 0 || row === levels ** 2 ? [] : elementsOfRow(liouvillian, row, start),
    );
    const trace = Array.from({ length: levels }, (_, k): Triplet => [0, k * (levels + 1), 1]);
    const matrix = sparseFromTriplets(liouvillian, [...trace, ...rows]);
    const unit = vectorFromEntries(Array.from({ length: levels ** 2 }, (_, k) => (k === 0 ? 1 : 0)));
    const state = sparseLuSolve(sparseLu(matrix), unit);
    const amplitude = expectation(lowering, state.data);
    const denominator = kappa ** 2 / 4 + delta ** 2;
    // Truncation: the coherent state has |alpha|^2 = 0.89, and weight 1e-24 beyond 24 levels.
    expect(amplitude.re).toBeCloseTo((-eta * delta) / denominator, 11);
    expect(amplitude.im).toBeCloseTo((-eta * kappa) / 2 / denominator, 11);
  });

  it("gives the null vector of a singular Liouvillian by inverse iteration with a replaced pivot", () => {
    const levels = 16;
    const { liouvillian } = drivenCavity(levels, { delta: 0.7, eta: 0.4, kappa: 1.3 });
    const lu = sparseLu(liouvillian, { smallPivots: "replace" });
    const start = sparseLuSolve(lu, randomVector(levels ** 2, 1));
    const scale = 1 / largest(start.data);
    const next = sparseLuSolve(lu, { length: start.length, data: start.data.map((value) => value * scale) });
    const residual = sparseMultiplyVector(liouvillian, next);
    expect(largest(residual.data) / largest(next.data)).toBeLessThan(1e-13);
  });

  it("replaces the pivot of an empty row and column too, whose null vector is a unit vector", () => {
    const matrix = sparseFromTriplets({ rows: 3, columns: 3 }, [
      [0, 0, -1],
      [2, 0, 1],
      [2, 2, -2],
    ]);
    const lu = sparseLu(matrix, { smallPivots: "replace" });
    expect(lu.replacedPivots).toBe(1);
    const { data } = sparseLuSolve(lu, vectorFromEntries([1, 1, 1]));
    const modulus = (k: number) => Math.hypot(data[2 * k]!, data[2 * k + 1]!);
    expect(Math.max(modulus(0), modulus(2)) / modulus(1)).toBeLessThan(1e-14);
  });

  it("refuses matrices that are singular by pattern or by value", () => {
    const shape = { rows: 3, columns: 3 };
    const emptyRow = sparseFromTriplets(shape, [
      [0, 0, 1],
      [2, 2, 1],
      [2, 1, 1],
    ]);
    expect(() => sparseLu(emptyRow)).toThrow(SingularMatrixError);
    const emptyColumn = sparseFromTriplets(shape, [
      [0, 0, 1],
      [1, 2, 1],
      [2, 2, 1],
      [2, 0, 1],
    ]);
    expect(() => sparseLu(emptyColumn)).toThrow(SingularMatrixError);
    expect(() => sparseLu(emptyColumn)).toThrow("column 1 has no pivot left");
    const dependent = sparseFromTriplets({ rows: 2, columns: 2 }, [
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 2],
      [1, 1, 4],
    ]);
    expect(() => sparseLu(dependent)).toThrow(SingularMatrixError);
  });

  it("refuses a factorization beyond the memory limit before it starts, with both sizes", () => {
    const matrix = grid(20);
    const { requiredBytes } = analyzeSparse(matrix);
    expect(() => sparseLu(matrix, { memoryLimitBytes: requiredBytes })).not.toThrow();
    expect(() => sparseLu(matrix, { memoryLimitBytes: requiredBytes - 1 })).toThrow(MemoryLimitError);
    expect(() => sparseLu(matrix, { memoryLimitBytes: 1 })).toThrow(/order 400 need 0\.\d MiB, more than 0\.0 MiB/);
  });

  it("refuses elements that are not finite, rectangles and thresholds out of range", () => {
    const poisoned = sparseIdentity(2);
    poisoned.values[2] = Number.NaN;
    expect(() => sparseLu(poisoned)).toThrow(InvalidArgumentError);
    expect(() => sparseLu(sparseFromTriplets({ rows: 2, columns: 3 }, []))).toThrow("must be square");
    expect(() => sparseLu(sparseIdentity(2), { pivotThreshold: 2 })).toThrow("between 0 and 1");
    expect(() => sparseLuSolve(sparseLu(sparseIdentity(2)), randomVector(3, 1))).toThrow("2 x 2, but `b` is 3 x 1");
  });

  it("solves the empty system, and one of order one", () => {
    const empty = sparseIdentity(0);
    expect(sparseLuSolve(sparseLu(empty), vectorFromEntries([]))).toEqual(vectorFromEntries([]));
    const single = sparseScale(sparseIdentity(1), { re: 0, im: 2 });
    expect([...sparseLuSolve(sparseLu(single), vectorFromEntries([4])).data]).toEqual([0, -2]);
  });

  it("reports its progress in fronts, and can be cancelled between panels", async () => {
    const steps = [...sparseLuSteps(grid(10))];
    expect(steps.at(-1)!.done).toBe(steps.at(-1)!.total);
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error("enough"));
    const options = { signal: controller.signal, sliceMilliseconds: 0, onProgress };
    await expect(runStepsAsync(sparseLuSteps(grid(10)), options)).rejects.toThrow("enough");
  });

  it("gives the same factors when two factorizations take turns", () => {
    const [first, second] = [sparseLuSteps(grid(20)), sparseLuSteps(grid(21))];
    for (let step = 0; step < 15; step++) [first, second].forEach((steps) => steps.next());
    const b = randomVector(400, 2);
    expect(sparseLuSolve(runSteps(first), b)).toEqual(sparseLuSolve(sparseLu(grid(20)), b));
  });

  it("solves with factors that came from another thread", () => {
    const matrix = randomSparse({ n: 60, density: 3, seed: 8 });
    const b = randomVector(60, 9);
    const lu = sparseLu(matrix);
    expect(sparseLuSolve(structuredClone(lu), b)).toEqual(sparseLuSolve(lu, b));
  });

  it("counts its memory right: the factors have the predicted elements when no pivot is delayed", () => {
    const matrix = grid(15);
    const lu = sparseLu(matrix, { pivotThreshold: 0.01 });
    expect(lu.delayedPivots).toBe(0);
    expect(lu.factorElements).toBe(analyzeSparse(matrix).factorElements);
  });
});

describe("estimateSparseCondition", () => {
  it("never exceeds the condition number |A|_1 |A^-1|_1, up to its own rounding errors", () => {
    const shapes = fc.record({ n: fc.integer({ min: 1, max: 50 }), seed: fc.nat() });
    fc.assert(
      fc.property(shapes, ({ n, seed }) => {
        const matrix = randomSparse({ n, density: 2, seed });
        const exact = exactCondition(matrix);
        expect(estimateSparseCondition(sparseLu(matrix))).toBeLessThan(exact * (1 + 100 * n * EPSILON * exact));
      }),
    );
  });

  it("reaches a third of it on these matrices, zero diagonals and delayed pivots included", () => {
    for (let seed = 0; seed < 40; seed++) {
      const matrix = randomSparse({ n: 10 + seed, density: 2, seed });
      expect(estimateSparseCondition(sparseLu(matrix))).toBeGreaterThan(exactCondition(matrix) / 3);
    }
  });

  it("tells a system with one steady state from one with two, whose solution is arbitrary", () => {
    const chain = (couple: number) =>
      sparseFromTriplets({ rows: 4, columns: 4 }, [
        ...[0, 1, 2, 3].map((column): Triplet => [0, column, 1]),
        [1, 0, 1],
        [1, 1, -1 - couple],
        [1, 2, couple],
        [2, 1, couple],
        [2, 2, -1 - couple],
        [2, 3, 1],
        [3, 2, 1],
        [3, 3, -1],
      ]);
    expect(estimateSparseCondition(sparseLu(chain(0.5)))).toBeLessThan(100);
    const uncoupled = sparseLu(chain(0), { smallPivots: "replace" });
    expect(estimateSparseCondition(uncoupled)).toBeGreaterThan(1e14);
  });
});

function exactCondition(matrix: SparseMatrix): number {
  const dense = sparseToDense(matrix);
  return oneNorm(dense) * oneNorm(solve(dense, identity(matrix.rows)));
}

function elementsOfRow({ rowStarts, columnIndices, values }: SparseMatrix, row: number, start: number): Triplet[] {
  return [...columnIndices.subarray(start, rowStarts[row + 1])].map((column, k): Triplet => {
    const at = 2 * (start + k);
    return [row, column, { re: values[at]!, im: values[at + 1]! }];
  });
}

/** Tr(A rho) for column-stacked rho. */
function expectation({ rows: n, rowStarts, columnIndices, values }: SparseMatrix, state: Float64Array) {
  let re = 0;
  let im = 0;
  for (let row = 0; row < n; row++) {
    for (let k = rowStarts[row]!; k < rowStarts[row + 1]!; k++) {
      const at = 2 * (row * n + columnIndices[k]!);
      re += values[2 * k]! * state[at]! - values[2 * k + 1]! * state[at + 1]!;
      im += values[2 * k]! * state[at + 1]! + values[2 * k + 1]! * state[at]!;
    }
  }
  return { re, im };
}
