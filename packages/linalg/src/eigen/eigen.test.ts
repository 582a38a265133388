import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComplexMatrix, identity, matrixFromRows, zeros } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { adjoint } from "../dense/elementwise.js";
import { multiply } from "../dense/multiply.js";
import { frobeniusNorm } from "../dense/norms.js";
import { trace } from "../dense/trace.js";
import { solve } from "../factorizations/lu.js";
import {
  arbitraryMatrix,
  difference,
  distance,
  EPSILON,
  failingRatios,
  frankMatrix,
  grcarMatrix,
  jordanBlock,
  randomMatrix,
  RATIO_BOUND,
  realMatrix,
  testRatio,
} from "../test-matrices.fixture.js";
import { runStepsAsync } from "../steps.js";
import { eigen, eigenSteps } from "./eigen.js";
import { eigenvalues, schur, schurSteps } from "./schur.js";

function diagonalMatrix({ length, data }: ComplexVector): ComplexMatrix {
  const matrix = zeros(length, length);
  for (let k = 0; k < length; k++) matrix.data.set(data.subarray(2 * k, 2 * k + 2), 2 * k * (length + 1));
  return matrix;
}

function orthogonalityRatio(u: ComplexMatrix): number {
  return testRatio(frobeniusNorm(difference(multiply(u, u, { left: "adjoint" }), identity(u.columns))), u.rows, 1);
}

/** The larger of ||A U - U T|| / (n eps ||A||) and ||U^dagger U - 1|| / (n eps). */
function schurRatio(a: ComplexMatrix): number {
  const { triangular, unitary } = schur(a);
  const residual = difference(multiply(a, unitary), multiply(unitary, triangular));
  return Math.max(testRatio(frobeniusNorm(residual), a.rows, frobeniusNorm(a)), orthogonalityRatio(unitary));
}

/** The largest of ||A V - V D||, ||W^dagger A - D W^dagger|| over n eps ||A||, and of | ||v|| - 1 |, | ||w|| - 1 | over n eps. */
function eigenRatio(a: ComplexMatrix): number {
  const n = a.rows;
  const { values, vectors, leftVectors } = eigen(a, { leftVectors: true });
  const diagonal = diagonalMatrix(values);
  const right = difference(multiply(a, vectors), multiply(vectors, diagonal));
  const left = difference(multiply(leftVectors, a, { left: "adjoint" }), multiply(diagonal, adjoint(leftVectors)));
  const norms = [vectors, leftVectors].map((v) => {
    const gram = multiply(v, v, { left: "adjoint" });
    return Math.max(...Array.from({ length: n }, (_, k) => Math.abs(gram.data[2 * k * (n + 1)] - 1)));
  });
  return Math.max(
    testRatio(frobeniusNorm(right), n, frobeniusNorm(a)),
    testRatio(frobeniusNorm(left), n, frobeniusNorm(a)),
    ...norms.map((deviation) => testRatio(deviation, n, 1)),
  );
}

const sortedReal = ({ data }: ComplexVector) => data.filter((_, k) => k % 2 === 0).sort();
const imaginaryPart = ({ data }: ComplexVector) => Math.max(...data.filter((_, k) => k % 2 === 1).map(Math.abs));

describe("schur", () => {
  it.each([1, 2, 3, 10, 35, 71, 200])(
    "keeps residual and orthogonality below 30 n eps on the gallery of order %i",
    (n) => {
      expect(failingRatios(n, schurRatio)).toEqual([]);
    },
  );

  it("holds the ratios at order 200", () => {
    expect(schurRatio(randomMatrix(200, 200, 4))).toBeLessThan(RATIO_BOUND);
  });

  it("is exactly zero below the diagonal", () => {
    const { triangular } = schur(randomMatrix(20, 20, 1));
    for (let i = 0; i < 20; i++) for (let j = 0; j < 2 * i; j++) expect(triangular.data[40 * i + j]).toBe(0);
  });

  it("keeps trace and sum of squared moduli under a unitary change of basis", () => {
    fc.assert(
      fc.property(arbitraryMatrix(4, 4), (a) => {
        const { triangular } = schur(a);
        expect(Math.abs(trace(triangular).re - trace(a).re)).toBeLessThan(1e-12);
        expect(Math.abs(frobeniusNorm(triangular) - frobeniusNorm(a))).toBeLessThan(1e-12);
      }),
    );
  });

  it("breaks the stationary cycle of a permutation matrix: the eigenvalues are the roots of one", () => {
    const n = 7;
    const { data } = eigenvalues(realMatrix(n, n, (i, j) => (j === (i + 1) % n ? 1 : 0)));
    const angles = Array.from({ length: n }, (_, k) => Math.atan2(data[2 * k + 1], data[2 * k])).sort((x, y) => x - y);
    angles.forEach((angle, k) => expect(Math.abs(angle - (2 * Math.PI * (k - 3)) / n)).toBeLessThan(30 * n * EPSILON));
  });
});

describe("eigen", () => {
  it.each([1, 2, 3, 10, 35, 71, 200])(
    "keeps left and right residuals below 30 n eps on the gallery of order %i",
    (n) => {
      expect(failingRatios(n, eigenRatio)).toEqual([]);
    },
  );

  it("holds the ratios at order 200", () => {
    expect(eigenRatio(randomMatrix(200, 200, 5))).toBeLessThan(RATIO_BOUND);
  });

  it("finds the eigenvalues that `eigenvalues` finds", () => {
    const a = randomMatrix(30, 30, 8);
    const [left, right] = [eigen(a).values, eigenvalues(a)];
    const [x, y] = [sortedReal(left), sortedReal(right)];
    x.forEach((value, k) => expect(Math.abs(value - y[k])).toBeLessThan(1e-12));
  });

  it("finds eigenvalues of a badly scaled matrix to their own size: [[1, 1e10], [1e-10, 2]] has (3 +- sqrt 5) / 2", () => {
    for (const power of [10, 60, 140]) {
      const a = matrixFromRows([
        [1, 10 ** power],
        [10 ** -power, 2],
      ]);
      const { values, vectors } = eigen(a);
      const roots = [(3 - Math.sqrt(5)) / 2, (3 + Math.sqrt(5)) / 2];
      sortedReal(values).forEach((value, k) => expect(Math.abs(value - roots[k])).toBeLessThan(1e-14));
      // The eigenvector (1e10, lambda - 1) too.
      for (const k of [0, 1]) {
        const ratio = (vectors.data[4 + 2 * k] / vectors.data[2 * k]) * 10 ** power;
        expect(Math.abs(ratio - (values.data[2 * k] - 1))).toBeLessThan(1e-14);
      }
    }
  });

  it("gives up balancing where it would lose an eigenvector: [[1e-130, 0], [0.25, 1e-17]]", () => {
    expect(
      eigenRatio(
        matrixFromRows([
          [1e-130, 0],
          [0.25, 1e-17],
        ]),
      ),
    ).toBeLessThan(RATIO_BOUND);
    expect(
      eigenRatio(
        matrixFromRows([
          [1e-130, 0.25],
          [0, 1e-17],
        ]),
      ),
    ).toBeLessThan(RATIO_BOUND);
  });

  it("takes complex input: [[1, i], [i, 1]] has the eigenvalues 1 + i and 1 - i", () => {
    const i = { re: 0, im: 1 };
    const { values } = eigen(
      matrixFromRows([
        [1, i],
        [i, 1],
      ]),
    );
    const imaginary = [values.data[1], values.data[3]].sort((x, y) => x - y);
    expect(imaginary[0]).toBeCloseTo(-1, 14);
    expect(imaginary[1]).toBeCloseTo(1, 14);
    expect(values.data[0]).toBeCloseTo(1, 14);
  });

  it("gives the one eigenvector of a Jordan block, again and again", () => {
    const { values, vectors } = eigen(jordanBlock(4, 2));
    for (let k = 0; k < 4; k++) {
      expect([values.data[2 * k], values.data[2 * k + 1]]).toEqual([2, 0]);
      expect(Math.hypot(vectors.data[2 * k], vectors.data[2 * k + 1])).toBeCloseTo(1, 14);
    }
  });

  it("finds Frank's eigenvalues real and in pairs x, 1 / x, well-conditioned ones to nine digits", () => {
    const n = 12;
    const values = eigenvalues(frankMatrix(n));
    const real = sortedReal(values);
    expect(real[n - 1]).toBeCloseTo(32.2288915, 6);
    for (let k = 0; k < 4; k++) expect(real[n - 1 - k] * real[k]).toBeCloseTo(1, 5);
    expect(real.reduce((sum, x) => sum + x, 0)).toBeCloseTo((n * (n + 1)) / 2, 11);
    expect(imaginaryPart(values)).toBeLessThan(1e-6);
  });

  it("finds Grcar's eigenvalues to the accuracy that their condition numbers allow", () => {
    const n = 40;
    const { values, vectors, leftVectors } = eigen(grcarMatrix(n), { leftVectors: true });
    const transposed = eigenvalues(adjoint(grcarMatrix(n)));
    for (let k = 0; k < n; k++) {
      let [re, im] = [0, 0];
      for (let i = 0; i < n; i++) {
        const p = 2 * (i * n + k);
        const [x, y, u, v] = [vectors.data[p], vectors.data[p + 1], leftVectors.data[p], leftVectors.data[p + 1]];
        re += u * x + v * y;
        im += u * y - v * x;
      }
      const allowed = (30 * n * EPSILON * frobeniusNorm(grcarMatrix(n))) / Math.hypot(re, im);
      const [valueRe, valueIm] = [values.data[2 * k], values.data[2 * k + 1]];
      const nearest = Math.min(
        ...Array.from({ length: n }, (_, j) =>
          Math.hypot(transposed.data[2 * j] - valueRe, transposed.data[2 * j + 1] + valueIm),
        ),
      );
      expect(nearest).toBeLessThan(allowed);
    }
  });

  it("diagonalizes: V^-1 a V is diagonal for a matrix with distinct eigenvalues", () => {
    const a = randomMatrix(8, 8, 3);
    const { values, vectors } = eigen(a);
    const back = solve(vectors, multiply(a, vectors));
    expect(frobeniusNorm(difference(back, diagonalMatrix(values)))).toBeLessThan(1e-12);
  });

  it("refuses eigenvalues beyond double precision with their size instead of returning infinities", () => {
    const huge = realMatrix(2, 2, () => 1e308);
    expect(() => eigen(huge)).toThrow("2^1023");
    expect(() => schur(huge)).toThrow("must be in the range of double precision");
  });

  it("as steps reports its phases, is cancelled between them, and ends with the same numbers", async () => {
    const a = randomMatrix(24, 24, 2);
    const phases = new Set<string>();
    const steps = eigenSteps(a);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) phases.add(step.value.phase);
    expect([...phases]).toEqual(["reducing to Hessenberg form", "finding eigenvalues"]);
    expect(distance(step.value.vectors, eigen(a).vectors)).toBe(0);
    const cancelled = runStepsAsync(eigenSteps(a), { signal: AbortSignal.abort("enough"), sliceMilliseconds: 0 });
    await expect(cancelled).rejects.toBe("enough");
    expect(distance(await runStepsAsync(schurSteps(a)).then((form) => form.unitary), schur(a).unitary)).toBe(0);
  });

  it("takes the empty matrix and refuses rectangles and NaN", () => {
    expect(eigen(zeros(0, 0)).values.length).toBe(0);
    expect(() => eigen(randomMatrix(2, 3, 1))).toThrow("`a` must be square, but has shape 2 x 3.");
    const poisoned = identity(2);
    poisoned.data[7] = Infinity;
    expect(() => schur(poisoned)).toThrow("`a[1][1]` must be finite, but is Infinity.");
  });
});
