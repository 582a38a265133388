import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexVector, zeroVector } from "../dense/complex-vector.js";
import { euclideanLength } from "../dense/norms.js";
import { DimensionMismatchError, InvalidArgumentError, NotConvergedError, SingularMatrixError } from "../errors.js";
import { type LinearOperator, linearOperator } from "../linear-operator.js";
import { sparseLu } from "../sparse/sparse-lu.js";
import { sparseFromTriplets, sparseIdentity } from "../sparse/sparse-matrix.js";
import type { SparseMatrix, Triplet } from "../sparse/sparse-matrix.js";
import { sparseMultiplyVector } from "../sparse/sparse-products.js";
import { sparseAdd, sparseScale } from "../sparse/sparse-sums.js";
import { runStepsAsync } from "../steps.js";
import { distance, randomMatrix, randomVector, uniformNumbers } from "../test-matrices.fixture.js";
import { gmres, gmresSteps } from "./gmres.js";
import { idr } from "./idr.js";
import type { LinearSolveOptions } from "./linear-solve.js";
import { incompleteLu, inverseOperator } from "./preconditioners.js";

/** A diagonally dominant sparse matrix with complex shifts: every method should solve it. */
function dominant(n: number, seed: number): SparseMatrix {
  const next = uniformNumbers(seed);
  const triplets: Triplet[] = [];
  for (let row = 0; row < n; row++) {
    triplets.push([row, row, { re: 6 + next(), im: 2 * next() }]);
    for (let k = 0; k < 3; k++) {
      const column = Math.floor(((next() + 1) / 2) * n) % n;
      triplets.push([row, column, { re: next(), im: next() }]);
    }
  }
  return sparseFromTriplets({ rows: n, columns: n }, triplets);
}

/** Upwind convection-diffusion on a line, far from normal. */
function convection(n: number): SparseMatrix {
  const triplets = Array.from({ length: n }, (_, i): Triplet[] => [
    [i, i, 3],
    [i, Math.max(0, i - 1), i === 0 ? 0 : -2],
    [i, Math.min(n - 1, i + 1), i === n - 1 ? 0 : -0.9],
  ]);
  return sparseFromTriplets({ rows: n, columns: n }, triplets.flat());
}

function residualNorm(operator: LinearOperator, x: ComplexVector, b: ComplexVector): number {
  const image = new Float64Array(b.data.length);
  operator.apply(x.data, image);
  return euclideanLength(image.map((value, k) => b.data[k] - value));
}

describe.each([
  ["gmres", gmres],
  ["idr", idr],
])("%s", (_, solveIteratively) => {
  it("returns a residual norm that is that of its solution, below the tolerance", () => {
    const problems = fc.record({ n: fc.integer({ min: 1, max: 60 }), seed: fc.nat() });
    fc.assert(
      fc.property(problems, ({ n, seed }) => {
        const operator = linearOperator(dominant(n, seed));
        const b = randomVector(n, seed + 1);
        const { solution, convergence } = solveIteratively(operator, b, { relativeTolerance: 1e-11 });
        expect(convergence.residualNorm).toBeLessThanOrEqual(convergence.tolerance);
        expect(convergence.tolerance).toBeCloseTo(1e-11 * euclideanLength(b.data), 14);
        expect(convergence.residualNorm).toBe(residualNorm(operator, solution, b));
      }),
    );
  });

  it("finds the solution that made the right-hand side, with and without preconditioners", () => {
    const matrix = convection(120);
    const x = randomVector(120, 3);
    const b = sparseMultiplyVector(matrix, x);
    const nearby = sparseLu(sparseAdd(matrix, sparseScale(sparseIdentity(120), { re: 0, im: 0.1 })));
    const preconditioners = [{}, { preconditioner: incompleteLu(matrix) }, { preconditioner: inverseOperator(nearby) }];
    const iterations = preconditioners.map((options: LinearSolveOptions) => {
      const { solution, convergence } = solveIteratively(linearOperator(matrix), b, {
        ...options,
        relativeTolerance: 1e-13,
      });
      // The smallest singular value of this matrix exceeds 0.1.
      expect(distance(solution, x)).toBeLessThan(1e-10);
      return convergence.iterations;
    });
    expect(iterations[1]).toBeLessThan(iterations[0] / 4);
    expect(iterations[2]).toBeLessThan(iterations[0] / 2);
  });

  it("starts from the given state, and stops at once at the solution", () => {
    const matrix = dominant(30, 4);
    const x = randomVector(30, 5);
    const b = sparseMultiplyVector(matrix, x);
    expect(solveIteratively(linearOperator(matrix), b, { initialState: x }).convergence.iterations).toBe(0);
    expect(solveIteratively(linearOperator(matrix), zeroVector(30)).solution).toEqual(zeroVector(30));
    expect(solveIteratively(linearOperator(sparseIdentity(0)), zeroVector(0)).solution).toEqual(zeroVector(0));
  });

  it("throws with its iterations and residual when it does not converge", () => {
    const matrix = convection(200);
    const b = randomVector(200, 1);
    const attempt = () => solveIteratively(linearOperator(matrix), b, { maxIterations: 5 });
    expect(attempt).toThrow(NotConvergedError);
    expect(attempt).toThrow(/stopped after 5 iterations with residual \d\.\de[+-]\d+ > \d\.\de-\d+/);
  });

  it.each([1e-300, 1e300])("solves a system of the scale %d as one of the scale 1", (factor) => {
    const matrix = dominant(20, 5);
    const b = randomVector(20, 6);
    const scaled = linearOperator(sparseScale(matrix, factor));
    const { solution } = gmres(linearOperator(matrix), b);
    const restored = { data: gmres(scaled, b).solution.data.map((value) => value * factor) };
    expect(distance(restored, solution)).toBeLessThan(1e-9);
    const [y, z] = [zeroVector(20), zeroVector(20)];
    incompleteLu(matrix).apply(b.data, y.data);
    incompleteLu(sparseScale(matrix, factor)).apply(b.data, z.data);
    expect(distance({ data: z.data.map((value) => value * factor) }, y)).toBeLessThan(1e-12);
  });

  it("refuses an inconsistent singular system", () => {
    const projector = sparseFromTriplets({ rows: 2, columns: 2 }, [[0, 0, 1]]);
    expect(() => solveIteratively(linearOperator(projector), randomVector(2, 1))).toThrow(NotConvergedError);
  });

  it("refuses operators that give NaN, and shapes that do not fit", () => {
    const broken: LinearOperator = { rows: 2, columns: 2, apply: (_x, y) => void y.fill(Number.NaN) };
    expect(() => solveIteratively(broken, randomVector(2, 1))).toThrow(InvalidArgumentError);
    const operator = linearOperator(sparseIdentity(3));
    expect(() => solveIteratively(operator, randomVector(2, 1))).toThrow(DimensionMismatchError);
    expect(() => solveIteratively(operator, randomVector(3, 1), { relativeTolerance: -1 })).toThrow(
      InvalidArgumentError,
    );
    expect(() => solveIteratively(operator, randomVector(3, 1), { initialState: zeroVector(4) })).toThrow("length 4");
  });
});

describe("gmres", () => {
  it("is exact after n products, without a restart", () => {
    const n = 25;
    const operator = linearOperator(randomMatrix(n, n, 8));
    const { convergence } = gmres(operator, randomVector(n, 2), { relativeTolerance: 1e-9 });
    expect(convergence.iterations).toBeLessThanOrEqual(n);
  });

  it("converges with a short restart where the matrix is positive real", () => {
    const matrix = dominant(100, 3);
    const { convergence } = gmres(linearOperator(matrix), randomVector(100, 2), { dimension: 5 });
    expect(convergence.iterations).toBeGreaterThan(5);
  });

  it("names stagnation: on a cyclic shift a restart before n products makes no progress", () => {
    const n = 10;
    const shift = Array.from({ length: n }, (_, i): Triplet => [(i + 1) % n, i, 1]);
    const operator = linearOperator(sparseFromTriplets({ rows: n, columns: n }, shift));
    const b = zeroVector(n);
    b.data[0] = 1;
    expect(() => gmres(operator, b, { dimension: n - 1 })).toThrow("stagnates: raise `dimension`");
    expect(gmres(operator, b, { dimension: n }).convergence.iterations).toBe(n);
  });

  it("takes a preconditioner that is an iteration itself", () => {
    const matrix = convection(80);
    const operator = linearOperator(matrix);
    const inner = (x: Float64Array, y: Float64Array) => {
      const { solution } = gmres(operator, { length: 80, data: x }, { relativeTolerance: 0.1, dimension: 100 });
      y.set(solution.data);
    };
    const preconditioner = { rows: 80, columns: 80, apply: inner };
    const { convergence } = gmres(operator, randomVector(80, 1), { preconditioner });
    // Each step reduces the residual by the inner tolerance at least: ten decades take ten steps.
    expect(convergence.iterations).toBeLessThanOrEqual(10);
  });

  it("can be cancelled", async () => {
    const controller = new AbortController();
    controller.abort(new Error("enough"));
    const steps = gmresSteps(linearOperator(convection(50)), randomVector(50, 1));
    await expect(runStepsAsync(steps, { signal: controller.signal })).rejects.toThrow("enough");
  });
});

describe("incomplete LU", () => {
  it("is the exact inverse of a matrix whose factors do not fill", () => {
    const matrix = convection(40);
    const x = randomVector(40, 6);
    const y = new Float64Array(80);
    incompleteLu(matrix).apply(sparseMultiplyVector(matrix, x).data, y);
    expect(distance({ data: y }, x)).toBeLessThan(1e-12);
  });

  it("refuses a missing diagonal and a vanishing pivot", () => {
    const shape = { rows: 2, columns: 2 };
    const swap = sparseFromTriplets(shape, [
      [0, 1, 1],
      [1, 0, 1],
    ]);
    expect(() => incompleteLu(swap)).toThrow("row 0 has no diagonal element");
    const dependent = sparseFromTriplets(shape, [
      [0, 0, 1],
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 1],
    ]);
    expect(() => incompleteLu(dependent)).toThrow(SingularMatrixError);
  });
});
