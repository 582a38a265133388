import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexMatrix, identity, matrixFromRows, zeros } from "../dense/complex-matrix.js";
import { vectorFromEntries } from "../dense/complex-vector.js";
import { add, adjoint, scale } from "../dense/elementwise.js";
import { multiply } from "../dense/multiply.js";
import { frobeniusNorm, oneNorm } from "../dense/norms.js";
import { hermitianEigenvalues } from "../eigen/hermitian-eigen.js";
import { InvalidArgumentError } from "../errors.js";
import {
  arbitraryMatrix,
  difference,
  distance,
  EPSILON,
  failingRatios,
  randomMatrix,
  RATIO_BOUND,
  realMatrix,
  testRatio,
} from "../test-matrices.fixture.js";
import { cholesky } from "./cholesky.js";
import { conditionNumber, estimateCondition } from "./condition.js";
import { leastSquares } from "./least-squares.js";
import { solve } from "./lu.js";
import { qr } from "./qr.js";
import { singularValues, svd } from "./svd.js";

function orthogonalityRatio(u: ComplexMatrix): number {
  return testRatio(frobeniusNorm(difference(multiply(u, u, { left: "adjoint" }), identity(u.columns))), u.rows, 1);
}

/** The larger of ||A P - Q R|| / (n eps ||A||) and ||Q^dagger Q - 1|| / (n eps). */
function qrRatio(a: ComplexMatrix, columnPivoting: boolean): number {
  const { q, r, permutation } = qr(a, { columnPivoting });
  const exchanged = zeros(a.rows, a.columns);
  for (let i = 0; i < a.rows; i++) {
    permutation.forEach((from, j) => {
      const source = 2 * (i * a.columns + from);
      exchanged.data.set(a.data.subarray(source, source + 2), 2 * (i * a.columns + j));
    });
  }
  const residual = frobeniusNorm(difference(exchanged, multiply(q, r)));
  return Math.max(testRatio(residual, Math.max(a.rows, a.columns), frobeniusNorm(a)), orthogonalityRatio(q));
}

/** The largest of ||A - U S V^dagger|| / (n eps ||A||) and the two departures from orthonormality over n eps. */
function svdRatio(a: ComplexMatrix): number {
  const { left, values, right } = svd(a);
  const diagonal = realMatrix(values.length, values.length, (i, j) => (i === j ? values[i] : 0));
  const residual = difference(a, multiply(multiply(left, diagonal), right, { right: "adjoint" }));
  const ratio = testRatio(frobeniusNorm(residual), Math.max(a.rows, a.columns), frobeniusNorm(a));
  return Math.max(ratio, orthogonalityRatio(left), orthogonalityRatio(right));
}

const shapes: [number, number][] = [
  [1, 1],
  [5, 3],
  [3, 5],
  [40, 40],
  [70, 33],
  [33, 70],
];

describe("qr", () => {
  it.each([1, 2, 10, 35, 71, 200])(
    "keeps residual and orthogonality below 30 n eps on the gallery of order %i",
    (n) => {
      expect(failingRatios(n, (a) => qrRatio(a, false))).toEqual([]);
      expect(failingRatios(n, (a) => qrRatio(a, true))).toEqual([]);
    },
  );

  it.each(shapes)("holds the ratios for a rectangle of %i x %i", (m, n) => {
    expect(qrRatio(randomMatrix(m, n, 1), false)).toBeLessThan(RATIO_BOUND);
    expect(qrRatio(randomMatrix(m, n, 1), true)).toBeLessThan(RATIO_BOUND);
  });

  it("holds the ratios at order 200", () => {
    expect(qrRatio(randomMatrix(200, 200, 1), false)).toBeLessThan(RATIO_BOUND);
  });

  it("has a real non-negative diagonal, decreasing under pivoting, and reveals the rank", () => {
    const a = multiply(randomMatrix(12, 4, 1), randomMatrix(4, 9, 2));
    const { r } = qr(a, { columnPivoting: true });
    const diagonal = Array.from({ length: 9 }, (_, k) => r.data[2 * k * (r.columns + 1)]);
    diagonal.forEach((value, k) => {
      expect(r.data[2 * k * (r.columns + 1) + 1]).toBe(0);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(diagonal[Math.max(0, k - 1)]);
    });
    expect(diagonal[3]).toBeGreaterThan(0.1);
    expect(diagonal[4]).toBeLessThan(30 * 12 * EPSILON * diagonal[0]);
  });
});

describe("svd", () => {
  it.each([1, 2, 3, 10, 35, 71, 200])(
    "keeps residual and orthogonality below 30 n eps on the gallery of order %i",
    (n) => {
      expect(failingRatios(n, svdRatio)).toEqual([]);
    },
  );

  it.each(shapes)("holds the ratios for a rectangle of %i x %i", (m, n) => {
    expect(svdRatio(randomMatrix(m, n, 1))).toBeLessThan(RATIO_BOUND);
  });

  it("holds the ratios at order 200", () => {
    expect(svdRatio(randomMatrix(200, 200, 4))).toBeLessThan(RATIO_BOUND);
  });

  it("gives the square roots of the eigenvalues of a^dagger a, descending, and no different without vectors", () => {
    const a = randomMatrix(20, 12, 7);
    const { values } = svd(a);
    const squares = hermitianEigenvalues(multiply(a, a, { left: "adjoint" })).toReversed();
    values.forEach((value, k) => expect(Math.abs(value ** 2 - squares[k])).toBeLessThan(1e-12));
    expect(distance({ data: singularValues(a) }, { data: values })).toBeLessThan(1e-13);
  });

  it("is zero with a zero on the diagonal of the bidiagonal form, as for the nilpotent shift", () => {
    const n = 6;
    const values = singularValues(realMatrix(n, n, (i, j) => (j === i + 1 ? 1 : 0)));
    values.forEach((value, k) => expect(Math.abs(value - (k < n - 1 ? 1 : 0))).toBeLessThan(n * EPSILON));
  });

  it("takes denormal entries below large ones", () => {
    const a = realMatrix(3, 2, (i, j) => (i === 0 ? 10 : i * j * 5e-324));
    expect(singularValues(a)[0]).toBeCloseTo(Math.sqrt(200), 13);
    expect(svdRatio(a)).toBeLessThan(RATIO_BOUND);
  });

  it("is invariant under multiplication by a unitary matrix", () => {
    fc.assert(
      fc.property(arbitraryMatrix(4, 3), arbitraryMatrix(4, 4), (a, b) => {
        const unitary = qr(add(b, scale(identity(4), 40))).q;
        const moved = singularValues(multiply(unitary, a));
        expect(distance({ data: singularValues(a) }, { data: moved })).toBeLessThan(1e-12);
      }),
    );
  });
});

describe("cholesky", () => {
  it.each([1, 2, 15, 40, 90])("leaves ||a - L L^dagger|| < 30 n eps ||a|| at order %i", (n) => {
    const b = randomMatrix(n, n, n);
    const a = add(multiply(b, b, { right: "adjoint" }), scale(identity(n), 0.01));
    const lower = cholesky(a);
    const residual = difference(a, multiply(lower, lower, { right: "adjoint" }));
    expect(testRatio(frobeniusNorm(residual), n, frobeniusNorm(a))).toBeLessThan(RATIO_BOUND);
  });

  it("refuses an indefinite matrix with its pivot, and forgives nothing", () => {
    expect(() =>
      cholesky(
        matrixFromRows([
          [1, 2],
          [2, 1],
        ]),
      ),
    ).toThrow("pivot 1 of `a` must be positive");
    expect(() => cholesky(zeros(2, 2))).toThrow(InvalidArgumentError);
    expect(() => cholesky(randomMatrix(2, 3, 1))).toThrow("must be square");
  });
});

describe("leastSquares", () => {
  it("leaves a residual orthogonal to the range of a, and the rank", () => {
    const a = randomMatrix(20, 6, 1);
    const b = randomMatrix(20, 2, 2);
    const { solution, rank } = leastSquares(a, b);
    const residual = difference(b, multiply(a, solution));
    expect(rank).toBe(6);
    expect(frobeniusNorm(multiply(a, residual, { left: "adjoint" }))).toBeLessThan(
      30 * 20 * EPSILON * frobeniusNorm(a),
    );
  });

  it("solves a square regular system as `solve` does", () => {
    const a = randomMatrix(8, 8, 3);
    const b = randomMatrix(8, 1, 4);
    expect(distance(leastSquares(a, b).solution, solve(a, b))).toBeLessThan(1e-12);
  });

  it("finds the shortest of many solutions: x = V S^+ U^dagger b for a rank-deficient a", () => {
    const a = multiply(randomMatrix(9, 3, 1), randomMatrix(3, 7, 2));
    const b = randomMatrix(9, 1, 5);
    const { solution, rank } = leastSquares(a, b);
    const { left, values, right } = svd(a);
    const inverse = realMatrix(7, 7, (i, j) => (i === j && i < 3 ? 1 / values[i] : 0));
    const expected = multiply(multiply(right, inverse), multiply(left, b, { left: "adjoint" }));
    expect(rank).toBe(3);
    expect(distance(solution, expected)).toBeLessThan(1e-12);
  });

  it("takes a wide system and a zero matrix", () => {
    expect(leastSquares(matrixFromRows([[3, 4]]), vectorFromEntries([25])).solution.data[2]).toBeCloseTo(4, 13);
    expect(leastSquares(zeros(2, 2), vectorFromEntries([1, 1])).rank).toBe(0);
    expect(() => leastSquares(identity(2), identity(3))).toThrow("`a` is 2 x 2, but `b` is 3 x 3.");
  });
});

describe("condition numbers", () => {
  it("estimate ||a||_1 ||a^-1||_1 from below to within a factor 3", () => {
    for (const n of [2, 5, 20]) {
      for (let seed = 1; seed <= 5; seed++) {
        const a = randomMatrix(n, n, 100 * n + seed);
        const exact = oneNorm(a) * oneNorm(solve(a, identity(n)));
        expect(estimateCondition(a)).toBeLessThan(exact * (1 + 1e-10));
        expect(estimateCondition(a)).toBeGreaterThan(exact / 3);
      }
    }
  });

  it("of a unitary matrix is 1, of the Hilbert matrix of order 5 is 476607, of a singular one Infinity", () => {
    expect(conditionNumber(qr(randomMatrix(6, 6, 1)).q)).toBeCloseTo(1, 13);
    const hilbert = realMatrix(5, 5, (i, j) => 1 / (i + j + 1));
    expect(conditionNumber(hilbert) / 476607.25024).toBeCloseTo(1, 9);
    expect(estimateCondition(hilbert) / 943656).toBeCloseTo(1, 9);
    expect(conditionNumber(zeros(2, 2))).toBe(Infinity);
    expect(estimateCondition(scale(zeros(2, 2), 0))).toBe(Infinity);
    expect(estimateCondition(adjoint(identity(3)))).toBe(1);
  });
});
