import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexMatrix, identity, matrixFromRows } from "../dense/complex-matrix.js";
import { add, adjoint, scale } from "../dense/elementwise.js";
import { multiply } from "../dense/multiply.js";
import { frobeniusNorm } from "../dense/norms.js";
import { trace } from "../dense/trace.js";
import { InvalidArgumentError } from "../errors.js";
import {
  arbitraryMatrix,
  difference,
  EPSILON,
  failingRatios,
  randomMatrix,
  RATIO_BOUND,
  realMatrix,
  testRatio,
  wilkinsonMatrix,
} from "../test-matrices.fixture.js";
import { hermitianEigen, hermitianEigenSteps, hermitianEigenvalues } from "./hermitian-eigen.js";

const i = { re: 0, im: 1 };
const minusI = { re: 0, im: -1 };

/** The larger of ||A V - V D|| / (n eps ||A||) and ||V^dagger V - 1|| / (n eps) for the Hermitian part A of `a`. */
function hermitianRatio(a: ComplexMatrix): number {
  const hermitian = scale(add(a, adjoint(a)), 0.5);
  const n = a.rows;
  const { values, vectors } = hermitianEigen(hermitian);
  const diagonal = realMatrix(n, n, (row, column) => (row === column ? values[row] : 0));
  const residual = difference(multiply(hermitian, vectors), multiply(vectors, diagonal));
  const overlap = difference(multiply(vectors, vectors, { left: "adjoint" }), identity(n));
  return Math.max(
    testRatio(frobeniusNorm(residual), n, frobeniusNorm(hermitian)),
    testRatio(frobeniusNorm(overlap), n, 1),
  );
}

describe("hermitianEigen", () => {
  it.each([1, 2, 3, 10, 35, 71, 200])(
    "keeps residual and orthogonality below 30 n eps on the gallery of order %i",
    (n) => {
      expect(failingRatios(n, hermitianRatio)).toEqual([]);
    },
  );

  it("holds the ratios at order 200", () => {
    expect(hermitianRatio(randomMatrix(200, 200, 4))).toBeLessThan(RATIO_BOUND);
  });

  it("gives 1 and 3 for [[2, i], [-i, 2]], where a library that drops imaginary parts gives 2 and 2", () => {
    const { values, vectors } = hermitianEigen(
      matrixFromRows([
        [2, i],
        [minusI, 2],
      ]),
    );
    expect(values[0]).toBeCloseTo(1, 14);
    expect(values[1]).toBeCloseTo(3, 14);
    // The eigenvector of 1 is (1, i) / sqrt 2 up to a phase: v_1 conj(v_0) = i / 2.
    const [x, y, u, v] = [vectors.data[0], vectors.data[1], vectors.data[4], vectors.data[5]];
    expect(u * x + v * y).toBeCloseTo(0, 14);
    expect(v * x - u * y).toBeCloseTo(0.5, 14);
  });

  it("gives the eigenvalues -j .. j of the angular momentum J_y", () => {
    const j = 7;
    const n = 2 * j + 1;
    const matrix = scale(identity(n), 0);
    for (let k = 0; k + 1 < n; k++) {
      const element = Math.sqrt((k + 1) * (n - 1 - k)) / 2;
      matrix.data[2 * (k * n + k + 1) + 1] = -element;
      matrix.data[2 * ((k + 1) * n + k) + 1] = element;
    }
    hermitianEigenvalues(matrix).forEach((value, k) =>
      expect(Math.abs(value - (k - j))).toBeLessThan(n * EPSILON * j * 4),
    );
  });

  it("gives 2 - 2 cos(k pi / (n + 1)) for the second difference matrix", () => {
    const n = 60;
    const values = hermitianEigenvalues(realMatrix(n, n, (r, c) => (r === c ? 2 : Math.abs(r - c) === 1 ? -1 : 0)));
    values.forEach((value, k) =>
      expect(Math.abs(value - (2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1))))).toBeLessThan(n * EPSILON * 4),
    );
  });

  it("separates the close pair of Wilkinson's W_21^+ as printed, 10.746194182903, and W_21^+ has trace 110", () => {
    const values = hermitianEigenvalues(wilkinsonMatrix(21));
    expect(values[20]).toBeCloseTo(10.746194182903393, 12);
    expect(values[19]).toBeCloseTo(10.746194182903322, 12);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(110, 11);
  });

  it("is invariant under a unitary change of basis and keeps the trace", () => {
    fc.assert(
      fc.property(arbitraryMatrix(4, 4), arbitraryMatrix(4, 4), (a, b) => {
        const hermitian = add(a, adjoint(a));
        const unitary = hermitianEigen(add(b, adjoint(b))).vectors;
        const rotated = multiply(multiply(unitary, hermitian, { left: "adjoint" }), unitary);
        const [left, right] = [hermitianEigenvalues(hermitian), hermitianEigenvalues(rotated)];
        left.forEach((value, k) => expect(Math.abs(value - right[k])).toBeLessThan(1e-12));
        expect(Math.abs(left.reduce((sum, value) => sum + value, 0) - trace(hermitian).re)).toBeLessThan(1e-12);
      }),
      { numRuns: 50 },
    );
  });

  it("takes the phase of denormal elements as a phase", () => {
    const matrix = realMatrix(4, 4, (r, c) => (r + c === 5 ? 1.5e-5 : r + c === 3 && r * c === 0 ? 1e-139 : 0));
    [matrix.data[3], matrix.data[2], matrix.data[9], matrix.data[8]] = [2.5e-323, 2.5e-323, -2.5e-323, 2.5e-323];
    expect(hermitianEigenvalues(matrix)[3] / 1.5e-5).toBeCloseTo(1, 14);
  });

  it("as steps reports its phases and ends with the same numbers, whoever works in between", () => {
    const a = randomMatrix(20, 20, 3);
    const hermitian = add(a, adjoint(a));
    const phases = new Set<string>();
    const steps = hermitianEigenSteps(hermitian);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      phases.add(step.value.phase);
      multiply(a, a);
    }
    expect([...phases]).toEqual(["reducing to tridiagonal form", "finding eigenvalues"]);
    expect(step.value).toEqual(hermitianEigen(hermitian));
  });

  it("refuses a matrix that is not Hermitian with its deviation, and one with NaN", () => {
    expect(() =>
      hermitianEigen(
        matrixFromRows([
          [0, 1],
          [0, 0],
        ]),
      ),
    ).toThrow("but is 1.");
    expect(() =>
      hermitianEigen(
        matrixFromRows([
          [0, i],
          [i, 0],
        ]),
      ),
    ).toThrow(InvalidArgumentError);
    expect(() => hermitianEigenvalues(randomMatrix(2, 3, 1))).toThrow("must be square");
    const poisoned = identity(2);
    poisoned.data[0] = NaN;
    expect(() => hermitianEigen(poisoned)).toThrow("`a[0][0]` must be finite");
  });
});
