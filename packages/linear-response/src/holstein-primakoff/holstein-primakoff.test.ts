import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { diffusionMatrix, stationaryCovariance } from "../linear-system/covariance.js";
import { driftEigenvalues, driftMatrix } from "../linear-system/drift.js";
import { lmgFixedPoints } from "../lmg/lmg-fixed-points.js";
import { lmgModel } from "../lmg/lmg-model.js";
import { blochFlow, tangentJacobian } from "../mean-field/bloch-flow.js";
import { meanFieldFixedPoints } from "../mean-field/fixed-points.js";
import { meanFieldVelocity } from "../mean-field/mean-field-velocity.js";
import type { CollectiveSpinModel, Vector3 } from "../model/collective-spin-model.js";
import { holsteinPrimakoff, spinCovariance } from "./holstein-primakoff.js";

const entry = fc.noBias(fc.integer({ min: -1000, max: 999 })).map((n) => (n + 0.5) / 1000);
const complex = fc.record({ re: entry, im: entry });
const vector = fc.tuple(complex, complex, complex);
const randomModel: fc.Arbitrary<CollectiveSpinModel> = fc
  .tuple(fc.tuple(entry, entry, entry), fc.array(entry, { minLength: 6, maxLength: 6 }), vector, vector)
  .map(([field, [xx, xy, xz, yy, yz, zz], v, w]) => ({
    field,
    interaction: [
      [xx!, xy!, xz!],
      [xy!, yy!, yz!],
      [xz!, yz!, zz!],
    ],
    jumps: [
      { rate: 0.7, vector: v },
      { rate: 0.4, vector: w },
    ],
  }));

/** Projected Jacobian by central differences of the public mean-field equations: an independent route. */
function differenceJacobian(model: CollectiveSpinModel, r: Vector3, axes: readonly Vector3[]): number[][] {
  const step = 1e-4;
  const at = (e: Vector3, s: number) => meanFieldVelocity(model, r.map((x, i) => x + s * e[i]) as unknown as Vector3);
  return axes.map((row) =>
    axes.map((column) => {
      const [ahead, behind] = [at(column, step), at(column, -step)];
      return row.reduce((sum, x, i) => sum + (x * (ahead[i] - behind[i])) / (2 * step), 0);
    }),
  );
}

describe("holsteinPrimakoff", () => {
  it("has a drift equal to the projected mean-field Jacobian at 200 random stable points", () => {
    const stable: { model: CollectiveSpinModel; bloch: Vector3 }[] = [];
    for (const model of fc.sample(randomModel, { numRuns: 400, seed: 11 })) {
      for (const { bloch, stability } of meanFieldFixedPoints(model)) {
        if (stability === "stable") stable.push({ model, bloch });
      }
    }
    expect(stable.length).toBeGreaterThanOrEqual(200);
    for (const { model, bloch } of stable.slice(0, 200)) {
      const { system, frame } = holsteinPrimakoff(model, bloch);
      const drift = driftMatrix(system).flat();
      const jacobian = tangentJacobian(blochFlow(model), frame);
      // The velocity is cubic in r: the difference errs by step^2 = 1e-8 at most times a number of order 1.
      const differences = differenceJacobian(model, bloch, [frame.first, frame.second]).flat();
      drift.forEach((value, i) => {
        expect(Math.abs(value - jacobian[i])).toBeLessThan(1e-10);
        expect(Math.abs(value - differences[i])).toBeLessThan(5e-8);
      });
    }
  });

  it("has in the normal phase the Hamiltonian, the rates and the covariance in closed form", () => {
    const [lambda, gammaA, gammaB] = [1, 0.01, 0.2];
    for (const h of [-0.9, -0.5, -0.05, 1, 1.2, 3]) {
      const { hamiltonian, rates, system } = holsteinPrimakoff(
        lmgModel({ field: h, coupling: 1, gammaA, gammaB }),
        [0, 0, 1],
      );
      expect(hamiltonian.number).toBeCloseTo(2 * h - lambda, 12);
      expect(hamiltonian.pair).toEqual({ re: -lambda / 2, im: 0 });
      expect(rates.gammaMinus).toBeCloseTo(gammaA + gammaB, 14);
      expect(rates.gammaPlus).toBeCloseTo(gammaA, 14);
      expect(rates.upsilon.re).toBeCloseTo(gammaA, 14);
      expect(rates.upsilon.im).toBeCloseTo(0, 14);
      const D = gammaB ** 2 + 4 * h * (h - lambda);
      const xy = (lambda * gammaB + 4 * h * gammaA) / D;
      const [[vxx, vxy], [, vyy]] = stationaryCovariance(system) as [[number, number], [number, number]];
      expect(Math.abs(vxy - xy)).toBeLessThan(1e-10);
      expect(Math.abs(vxx - (1 + (2 * h * xy) / gammaB))).toBeLessThan(1e-10);
      expect(Math.abs(vyy - (1 + (4 * gammaA) / gammaB - (2 * (h - lambda) * xy) / gammaB))).toBeLessThan(1e-10);
    }
  });

  it("has the eigenvalues of every branch of the LMG model in closed form", () => {
    for (const field of [-0.4, 0.005, 0.3, 0.7, 1.4]) {
      for (const { bloch, eigenvalues } of lmgFixedPoints({ field, coupling: 1, gammaB: 0.2 })) {
        const { system } = holsteinPrimakoff(lmgModel({ field, coupling: 1, gammaA: 0.05, gammaB: 0.2 }), bloch);
        driftEigenvalues(system).forEach(({ re, im }, i) => {
          expect(Math.abs(re - eigenvalues[i].re)).toBeLessThan(1e-10);
          expect(Math.abs(im - eigenvalues[i].im)).toBeLessThan(1e-10);
        });
      }
    }
  });

  it("gives drift and diffusion of Eq. (8) written with Gamma_+, Gamma_- and Upsilon", () => {
    for (const model of fc.sample(randomModel, { numRuns: 20, seed: 3 })) {
      const { bloch } = meanFieldFixedPoints(model)[0];
      const { hamiltonian, rates, system } = holsteinPrimakoff(model, bloch);
      const { gammaPlus, gammaMinus, upsilon } = rates;
      const { number, pair } = hamiltonian;
      const gamma = gammaMinus - gammaPlus;
      const drift = [
        [-gamma - 2 * pair.im, number - 2 * pair.re],
        [-number - 2 * pair.re, -gamma + 2 * pair.im],
      ];
      const sum = 2 * (gammaPlus + gammaMinus);
      const noise = [
        [sum - 4 * upsilon.re, 4 * upsilon.im],
        [4 * upsilon.im, sum + 4 * upsilon.re],
      ];
      driftMatrix(system).forEach((row, i) => row.forEach((x, k) => expect(x).toBeCloseTo(drift[i][k], 12)));
      diffusionMatrix(system).forEach((row, i) => row.forEach((x, k) => expect(x).toBeCloseTo(noise[i][k], 12)));
    }
  });

  /** 1 - n.(W + r r^T).n, the witness of the symmetry-broken branch, and W in the plane. */
  function inPlane(field: number) {
    const model = lmgModel({ field, coupling: 1, gammaA: 0.01, gammaB: 0.2 });
    const { bloch } = meanFieldFixedPoints(model)[0];
    const { frame, system } = holsteinPrimakoff(model, bloch);
    return { bloch, W: spinCovariance(frame, stationaryCovariance(system)) };
  }

  it("reproduces C_R of the LMG model on both sides of the transitions", () => {
    const expected = { [-0.5]: 0.298581, 0: 0.493163, 0.7: 0.228628, 1: 0.396065, 1.5: 0.232459 };
    for (const [field, concurrence] of Object.entries(expected)) {
      const { bloch, W } = inPlane(Number(field));
      const [xx, xy, yy] = [
        [0, 0],
        [0, 1],
        [1, 1],
      ].map(([i, k]) => W[i!][k!] + bloch[i!] * bloch[k!]) as [number, number, number];
      expect(1 - (xx + yy) / 2 + Math.hypot((xx - yy) / 2, xy)).toBeCloseTo(concurrence, 6);
    }
  });

  it("squeezes a branch's own tangent plane to 1 - 0.231422 at h = 0.7, the value of 10^6 atoms to 1/N, which neither C_R is", () => {
    const model = lmgModel({ field: 0.7, coupling: 1, gammaA: 0.01, gammaB: 0.2 });
    const { system } = holsteinPrimakoff(model, meanFieldFixedPoints(model)[0].bloch);
    const [[xx, xy], [, pp]] = stationaryCovariance(system) as [[number, number], [number, number]];
    const squeezing = 1 - (xx + pp) / 2 + Math.hypot((xx - pp) / 2, xy);
    expect(Math.abs(squeezing - 0.231422)).toBeLessThan(1e-6);
  });

  it("reproduces the witness across the in-plane mean that parity-symmetric states have", () => {
    const { bloch, W } = inPlane(0.7);
    const [x, y] = [bloch[0], bloch[1]];
    const across = (W[0][0] * y * y - 2 * W[0][1] * x * y + W[1][1] * x * x) / (x * x + y * y);
    expect(1 - across).toBeCloseTo(0.21856, 5);
  });

  it("refuses a point that moves and one off the sphere", () => {
    const model = lmgModel({ field: 0.5, coupling: 1, gammaB: 0.2 });
    expect(() => holsteinPrimakoff(model, [0.6, 0, 0.8])).toThrow(/fixed point/);
    expect(() => holsteinPrimakoff(model, [0, 0, 0.5])).toThrow(/unit vector/);
  });
});

describe("stationaryCovariance", () => {
  it("refuses an unstable, a marginal and an undamped system by naming the eigenvalue", () => {
    const unstable = holsteinPrimakoff(lmgModel({ field: 0.5, coupling: 1, gammaB: 0.2 }), [0, 0, 1]).system;
    expect(() => stationaryCovariance(unstable)).toThrow(/must be stable/);
    const critical = (1 + Math.sqrt(1 - 0.04)) / 2;
    const marginal = holsteinPrimakoff(lmgModel({ field: critical, coupling: 1, gammaB: 0.2 }), [0, 0, 1]).system;
    expect(() => stationaryCovariance(marginal)).toThrow(/must be stable/);
    const undamped = holsteinPrimakoff(lmgModel({ field: 2, coupling: 1 }), [0, 0, 1]).system;
    expect(() => stationaryCovariance(undamped)).toThrow(/must be stable/);
  });
});
