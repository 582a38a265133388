import { describe, expect, it } from "vitest";
import { type ComplexMatrix, identity, matrixFromRows, zeros } from "../dense/complex-matrix.js";
import { vectorFromEntries } from "../dense/complex-vector.js";
import { adjoint } from "../dense/elementwise.js";
import { multiply } from "../dense/multiply.js";
import { frobeniusNorm, oneNorm } from "../dense/norms.js";
import { SingularMatrixError } from "../errors.js";
import { runSteps } from "../steps.js";
import {
  difference,
  distance,
  EPSILON,
  failingRatios,
  frankMatrix,
  randomMatrix,
  randomVector,
  realMatrix,
  schoolbookProduct,
  testRatio,
} from "../test-matrices.fixture.js";
import { determinant } from "./determinant.js";
import { lu, luSolve, luSolveSteps, luSteps, solve } from "./lu.js";
import { factorRealLu, solveRealLu } from "./real-lu.js";

/** ||P a - L U|| / (n eps ||a||). */
function luTestRatio(a: ComplexMatrix, { factors, permutation } = lu(a)): number {
  const n = a.rows;
  const [lower, upper, permuted] = [identity(n), zeros(n, n), zeros(n, n)];
  for (let i = 0; i < n; i++) {
    permuted.data.set(a.data.subarray(2 * permutation[i] * n, 2 * (permutation[i] + 1) * n), 2 * i * n);
    lower.data.set(factors.data.subarray(2 * i * n, 2 * i * (n + 1)), 2 * i * n);
    upper.data.set(factors.data.subarray(2 * i * (n + 1), 2 * (i + 1) * n), 2 * i * (n + 1));
  }
  return testRatio(frobeniusNorm(difference(permuted, multiply(lower, upper))), n, frobeniusNorm(a));
}

describe("lu", () => {
  it.each([1, 2, 3, 9, 33, 70, 200])(
    "leaves ||P a - L U|| < 30 n eps ||a|| for every gallery matrix of order %i",
    (n) => {
      expect(failingRatios(n, (a) => luTestRatio(a))).toEqual([]);
    },
  );

  it("holds the ratio at order 600, whose columns are eliminated in several steps", () => {
    const a = randomMatrix(600, 600, 5);
    expect([...luSteps(a)].length).toBeGreaterThan(1);
    expect(luTestRatio(a, runSteps(luSteps(a)))).toBeLessThan(30);
  });

  it("holds the ratio at order 200", () => {
    expect(luTestRatio(randomMatrix(200, 200, 1))).toBeLessThan(30);
  });

  it("shows Wilkinson's growth 2^(n-1) of the last pivot, the worst case of partial pivoting", () => {
    const n = 30;
    const a = realMatrix(n, n, (i, j) => (i === j || j === n - 1 ? 1 : j < i ? -1 : 0));
    expect(lu(a).factors.data[2 * (n * n - 1)]).toBe(2 ** (n - 1));
  });

  it("records the exchanges as a permutation with its sign and the first zero pivot", () => {
    const { permutation, permutationSign, zeroPivot } = lu(
      matrixFromRows([
        [0, 1],
        [1, 0],
      ]),
    );
    expect([...permutation, permutationSign, zeroPivot]).toEqual([1, 0, -1, -1]);
    expect(lu(zeros(3, 3)).zeroPivot).toBe(0);
  });
});

describe("determinant", () => {
  it("is multiplicative and turns the adjoint into the conjugate", () => {
    const [a, b] = [randomMatrix(6, 6, 1), randomMatrix(6, 6, 2)];
    const [x, y, product, conjugate] = [a, b, multiply(a, b), adjoint(a)].map(determinant);
    expect(product.re).toBeCloseTo(x.re * y.re - x.im * y.im, 11);
    expect(product.im).toBeCloseTo(x.re * y.im + x.im * y.re, 11);
    expect(conjugate.re).toBeCloseTo(x.re, 12);
    expect(conjugate.im).toBeCloseTo(-x.im, 12);
  });

  it("is 1 for pivots whose products leave the range on the way, up or down", () => {
    for (const pivots of [
      [1e-200, 1e-200, 1e200, 1e200],
      [1e200, 1e200, 1e-200, 1e-200],
    ]) {
      const diagonal = realMatrix(4, 4, (i, j) => (i === j ? pivots[i]! : 0));
      expect(determinant(diagonal).re).toBeCloseTo(1, 12);
      expect(determinant(diagonal).im).toBe(0);
    }
  });

  it("of Frank's matrix is 1, of a singular matrix 0, of the empty one 1, and overflow is an error", () => {
    expect(determinant(frankMatrix(8)).re).toBeCloseTo(1, 10);
    expect(
      Math.abs(
        determinant(
          matrixFromRows([
            [1, 2],
            [2, 4],
          ]),
        ).re,
      ),
    ).toBe(0);
    expect(determinant(zeros(0, 0)).re).toBe(1);
    expect(() =>
      determinant(
        matrixFromRows([
          [1e200, 0],
          [0, 1e200],
        ]),
      ),
    ).toThrow("`det a`");
  });
});

describe("real LU", () => {
  it.each([1, 7, 40, 101])("solves a real system of order %i to 30 n eps", (n) => {
    const a = realMatrix(n, n, (i, j) => Math.sin(3 * i * j + i + 1));
    const x = realMatrix(n, 3, (i, j) => Math.cos(i + j));
    const reals = (matrix: ComplexMatrix) => matrix.data.filter((_, k) => k % 2 === 0);
    const b = reals(schoolbookProduct(a, x));
    const y = b.slice();
    solveRealLu(factorRealLu(reals(a), n), y, 3);
    const back = schoolbookProduct(
      a,
      realMatrix(n, 3, (i, j) => y[3 * i + j]),
    );
    expect(distance({ data: reals(back) }, { data: b })).toBeLessThan(
      30 * n * EPSILON * oneNorm(a) * Math.max(...y.map(Math.abs)),
    );
  });

  it("refuses a singular matrix", () => {
    expect(() => factorRealLu(Float64Array.of(1, 2, 2, 4), 2)).toThrow("pivot 1 is 0");
  });
});

describe("solve", () => {
  it.each([1, 2, 5, 40])("leaves a backward error below 30 n eps for a random matrix of order %i", (n) => {
    const a = randomMatrix(n, n, n);
    const b = randomMatrix(n, 3, n + 1);
    const x = solve(a, b);
    const ratio = distance(schoolbookProduct(a, x), b) / (n * EPSILON * oneNorm(a) * oneNorm(x));
    expect(ratio).toBeLessThan(30);
  });

  it("gives the inverse of a matrix of order 420, whose columns are substituted in several steps", () => {
    const a = randomMatrix(420, 420, 7);
    const factors = lu(a);
    expect([...luSolveSteps(factors, identity(420))].length).toBeGreaterThan(1);
    const inverse = runSteps(luSolveSteps(factors, identity(420)));
    const bound = 30 * 420 * EPSILON * oneNorm(a) * oneNorm(inverse);
    expect(distance(multiply(a, inverse), identity(420))).toBeLessThan(bound);
  });

  it("is the inverse of the product with a vector", () => {
    const a = randomMatrix(6, 6, 5);
    const x = randomVector(6, 6);
    const b = schoolbookProduct(a, { rows: 6, columns: 1, data: x.data });
    expect(distance(solve(a, { length: 6, data: b.data }), x)).toBeLessThan(1e-12);
  });

  it("needs the pivoting: eps on the diagonal does no harm", () => {
    const a = matrixFromRows([
      [1e-20, 1],
      [1, 1],
    ]);
    expect(Array.from(solve(a, vectorFromEntries([1, 2])).data)).toEqual([1, 0, 1, 0]);
  });

  it("refuses a singular matrix with the index of its pivot, and wrong shapes", () => {
    expect(() =>
      solve(
        matrixFromRows([
          [1, 2],
          [2, 4],
        ]),
        identity(2),
      ),
    ).toThrow(SingularMatrixError);
    expect(() =>
      solve(
        matrixFromRows([
          [1, 2],
          [2, 4],
        ]),
        identity(2),
      ),
    ).toThrow("pivot 1 of 2 is zero");
    expect(() => solve(randomMatrix(2, 3, 1), identity(2))).toThrow("`a` must be square, but has shape 2 x 3.");
    expect(() => luSolve(lu(identity(2)), identity(3))).toThrow("`a` is 2 x 2, but `b` is 3 x 3.");
  });
});
