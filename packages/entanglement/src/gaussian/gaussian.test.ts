import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { symplecticEigenvalues } from "./covariance-matrix.js";
import { duanWitness, eprSteering, gaussianLogarithmicNegativity, simonEigenvalue } from "./gaussian-entanglement.js";

function twoModeSqueezed(r: number, noise = 1): number[][] {
  const [c, s] = [noise * Math.cosh(2 * r), noise * Math.sinh(2 * r)];
  return [
    [c, 0, s, 0],
    [0, c, 0, -s],
    [s, 0, c, 0],
    [0, -s, 0, c],
  ];
}

/** S V S^T with a rotation and a squeezer on one mode. */
function locally(covariance: number[][], mode: number, { angle, squeezing }: { angle: number; squeezing: number }) {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [a, b] = [Math.exp(squeezing), Math.exp(-squeezing)];
  const local = [
    [a * c, a * s],
    [-b * s, b * c],
  ];
  const entry = (i: number, k: number) => {
    if (Math.floor(i / 2) !== mode || Math.floor(k / 2) !== mode) return i === k ? 1 : 0;
    return local[i % 2][k % 2];
  };
  const S = covariance.map((_, i) => covariance.map((__, k) => entry(i, k)));
  const left = S.map((row) => covariance.map((_, k) => row.reduce((sum, x, m) => sum + x * covariance[m][k], 0)));
  const product = left.map((row) => S.map((other) => row.reduce((sum, x, m) => sum + x * other[m], 0)));
  return product.map((row, i) => row.map((x, k) => (x + product[k][i]) / 2));
}

const local = fc.record({
  angle: fc.integer({ min: -300, max: 300 }).map((n) => n / 100),
  squeezing: fc.integer({ min: -100, max: 100 }).map((n) => n / 100),
});

describe("measures of the two-mode squeezed vacuum", () => {
  it("are exp(-2r) for Duan and Simon, 2 r/ln 2 bits, and steering ln cosh 2r", () => {
    for (const r of [0.1, 0.5, 1.2]) {
      const state = twoModeSqueezed(r);
      expect(duanWitness(state)).toBeCloseTo(Math.exp(-2 * r), 13);
      expect(simonEigenvalue(state, [0])).toBeCloseTo(Math.exp(-2 * r), 12);
      expect(gaussianLogarithmicNegativity(state, [1])).toBeCloseTo((2 * r) / Math.LN2, 12);
      const { inferredProduct, steerability } = eprSteering(state);
      expect(inferredProduct).toBeCloseTo(1 / Math.cosh(2 * r) ** 2, 12);
      expect(steerability).toBeCloseTo(Math.log(Math.cosh(2 * r)), 12);
    }
  });

  it("vanish at the thermal noise exp(2r) at which the state becomes separable", () => {
    const r = 0.4;
    const state = twoModeSqueezed(r, Math.exp(2 * r));
    expect(simonEigenvalue(state, [0])).toBeCloseTo(1, 12);
    expect(gaussianLogarithmicNegativity(state, [0])).toBeCloseTo(0, 12);
    expect(duanWitness(state)).toBeCloseTo(1, 12);
    expect(eprSteering(state).steerability).toBe(0);
  });

  it("do not change under local rotations and squeezing, but for Duan's, which only gets worse", () => {
    fc.assert(
      fc.property(local, local, (one, other) => {
        const state = locally(locally(twoModeSqueezed(0.6, 1.2), 0, one), 1, other);
        expect(simonEigenvalue(state, [0])).toBeCloseTo(1.2 * Math.exp(-1.2), 9);
        expect(symplecticEigenvalues(state)[0]).toBeCloseTo(1.2, 9);
        expect(eprSteering(state).steerability).toBeCloseTo(Math.log(Math.cosh(1.2) / 1.2), 9);
        expect(duanWitness(state)).toBeGreaterThan(1.2 * Math.exp(-1.2) - 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

/** The determinant of the rows and columns `chosen` of a matrix. */
function minor(matrix: number[][], chosen: number[]): number {
  if (chosen.length === 0) return 1;
  const rows = chosen.map((i) => chosen.map((k) => matrix[i][k]));
  // Cholesky: every leading block of a covariance is positive.
  const roots = rows.map(() => rows.map(() => 0));
  let determinant = 1;
  rows.forEach((row, i) => {
    for (let k = 0; k <= i; k++) {
      const rest = row[k] - roots[i].slice(0, k).reduce((sum, x, m) => sum + x * roots[k][m], 0);
      roots[i][k] = k === i ? Math.sqrt(rest) : rest / roots[k][k];
      if (k === i) determinant *= rest;
    }
  });
  return determinant;
}

describe("what mode 1 tells about mode 2", () => {
  it("leaves variances that are quotients of minors: Var(x_2 | 1) = det V(1, x_2)/det V(1), whatever the local frames", () => {
    fc.assert(
      fc.property(local, local, (one, other) => {
        // Twice: a squeezer after a rotation alone leaves the blocks diagonal.
        const once = locally(locally(twoModeSqueezed(0.7, 1.1), 0, one), 1, other);
        const state = locally(locally(once, 0, other), 1, one);
        const detA = minor(state, [0, 1]);
        const product = (minor(state, [0, 1, 2]) / detA) * (minor(state, [0, 1, 3]) / detA);
        const { inferredProduct, steerability } = eprSteering(state);
        expect(inferredProduct / product).toBeCloseTo(1, 9);
        expect(steerability).toBeCloseTo(Math.max(0, Math.log(detA / minor(state, [0, 1, 2, 3])) / 2), 9);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is not a covariance", () => {
  it("is refused: asymmetric, below the uncertainty relation, of odd size, a mode that does not exist", () => {
    expect(() =>
      duanWitness([
        [1, 0],
        [0, 1],
      ]),
    ).toThrow(/4 x 4/);
    expect(() =>
      simonEigenvalue(
        [
          [0.5, 0],
          [0, 0.5],
        ],
        [0],
      ),
    ).toThrow(/uncertainty/);
    expect(() =>
      symplecticEigenvalues([
        [1, 0.1],
        [0, 1],
      ]),
    ).toThrow(/mirror image/);
    expect(() => symplecticEigenvalues([[1]])).toThrow(/2m x 2m/);
    expect(() =>
      symplecticEigenvalues([
        [1, 0],
        [0, -1],
      ]),
    ).toThrow(/positive/);
    expect(() => simonEigenvalue(twoModeSqueezed(1), [2])).toThrow(/modes\[0\]/);
    expect(() => duanWitness(twoModeSqueezed(1), { a: 0 })).toThrow(/positive and finite/);
  });
});
