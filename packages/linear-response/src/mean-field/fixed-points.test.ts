import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { lmgCriticalFields } from "../lmg/lmg-critical-fields.js";
import { lmgFixedPoints } from "../lmg/lmg-fixed-points.js";
import { lmgModel } from "../lmg/lmg-model.js";
import type { CollectiveSpinModel, Vector3 } from "../model/collective-spin-model.js";
import { meanFieldFixedPoints } from "./fixed-points.js";
import { meanFieldOrbit } from "./mean-field-orbit.js";

/** Never zero, so that no symmetry makes fixed points merge into curves. */
const entry = fc.noBias(fc.integer({ min: -1000, max: 999 })).map((n) => (n + 0.5) / 1000);
const complex = fc.record({ re: entry, im: entry });

const randomModel: fc.Arbitrary<CollectiveSpinModel> = fc
  .tuple(fc.tuple(entry, entry, entry), fc.array(entry, { minLength: 6, maxLength: 6 }), complex, complex, complex)
  .map(([field, [xx, xy, xz, yy, yz, zz], u, v, w]) => ({
    field,
    interaction: [
      [xx!, xy!, xz!],
      [xy!, yy!, yz!],
      [xz!, yz!, zz!],
    ],
    jumps: [{ rate: 0.7, vector: [u, v, w] }],
  }));

function distance(p: Vector3, q: Vector3): number {
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe("meanFieldFixedPoints", () => {
  it("agrees with the closed forms of the LMG model, eigenvalues included, on both sides of every bifurcation", () => {
    for (const gammaB of [0.05, 0.2, 0.9]) {
      const { lower, upper } = lmgCriticalFields({ coupling: 1, gammaB })!;
      for (const field of [-1.5, -upper, -0.3, -lower / 2, lower / 2, lower, 0.2, 0.5, upper - 1e-6, upper, 1.2]) {
        const closed = lmgFixedPoints({ field, coupling: 1, gammaB });
        const found = meanFieldFixedPoints(lmgModel({ field, coupling: 1, gammaA: 0.3, gammaB }));
        expect(found).toHaveLength(closed.length);
        for (const point of closed) {
          const match = found.find(({ bloch }) => distance(bloch, point.bloch) < 1e-10)!;
          expect(match.stability).toBe(point.stability);
          match.eigenvalues.forEach(({ re, im }, i) => {
            expect(Math.hypot(re - point.eigenvalues[i].re, im - point.eigenvalues[i].im)).toBeLessThan(1e-10);
          });
        }
      }
    }
  });

  it("contains every point at which orbits from 20 starts come to rest", () => {
    const model: CollectiveSpinModel = {
      field: [0.3, -0.1, -0.8],
      interaction: [
        [-2, 0.3, 0.1],
        [0.3, 0.7, -0.4],
        [0.1, -0.4, 0.5],
      ],
      jumps: [
        {
          rate: 0.6,
          vector: [
            { re: 1, im: 0 },
            { re: 0.1, im: 1 },
            { re: 0, im: 0.2 },
          ],
        },
      ],
    };
    const fixedPoints = meanFieldFixedPoints(model);
    for (let k = 0; k < 20; k++) {
      const z = 1 - (2 * k + 1) / 20;
      const s = Math.sqrt(1 - z * z);
      const start: Vector3 = [s * Math.cos(2.4 * k), s * Math.sin(2.4 * k), z];
      const { X, Y, Z } = meanFieldOrbit(model, start, { times: [0, 400] });
      const nearest = Math.min(...fixedPoints.map(({ bloch }) => distance(bloch, [X[1], Y[1], Z[1]])));
      expect(nearest).toBeLessThan(1e-8);
    }
  });

  it("rests to rounding at every point, and the Poincare-Hopf indices add up to 2, for random models", () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        const points = meanFieldFixedPoints(model);
        let indexSum = 0;
        for (const { residualNorm, eigenvalues, stability } of points) {
          expect(residualNorm).toBeLessThan(1e-12);
          fc.pre(stability !== "marginal");
          const [first, second] = eigenvalues;
          indexSum += Math.sign(first.im === 0 ? first.re * second.re : 1);
        }
        expect(indexSum).toBe(2);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it("refuses an interaction that is not symmetric, for its antisymmetric part is a field of another order in N", () => {
    const model = lmgModel({ field: 0.3, coupling: 1, gammaB: 0.2 });
    const [, y, z] = model.interaction;
    const skew: CollectiveSpinModel = { ...model, interaction: [[-2, 0.1, 0], y, z] };
    expect(() => meanFieldFixedPoints(skew)).toThrow(/interaction\[0\]\[1\].*mirror image/);
  });

  it("refuses a flow that rests on a curve", () => {
    const isotropic = lmgModel({ field: 0.3, coupling: 1, anisotropy: 1 });
    expect(() => meanFieldFixedPoints(isotropic)).toThrow(/isolated/);
    expect(() => meanFieldFixedPoints(lmgModel({ field: 0, coupling: 0 }))).toThrow(/isolated/);
  });

  it("counts the centres of the closed model as marginal", () => {
    const points = meanFieldFixedPoints(lmgModel({ field: 0.3, coupling: 1 }));
    expect(points.map(({ stability }) => stability)).toEqual(["marginal", "marginal", "marginal", "unstable"]);
    expect(points[0].bloch[0]).toBeCloseTo(Math.sqrt(1 - 0.09), 12);
  });
});
