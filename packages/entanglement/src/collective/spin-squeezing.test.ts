import { type ComplexMatrix, multiply, traceOfProduct } from "@openqs/linalg";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { quantumFisherInformation } from "../state/quantum-fisher-information.js";
import { collectiveOperators, momentsOf, oneAxisTwisted, pureState } from "../symmetric/dicke.fixture.js";
import { asymptoticWitness } from "./asymptotic-witness.js";
import { maximalCollectiveWitness } from "./collective-witness.js";
import { momentsFromOutputField } from "./output-field.js";
import { pairInequalities } from "./pair-entanglement.js";
import type { Vector3, SpinMoments } from "./spin-moments.js";
import { fisherDepth, spinSqueezing } from "./spin-squeezing.js";
import { minimalSpinVariance, squeezingDepth } from "./squeezing-depth.js";

function aboutZ([x, y, z]: Vector3, angle: number): Vector3 {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [c * x - s * y, s * x + c * y, z];
}

function aboutX([x, y, z]: Vector3, angle: number): Vector3 {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [x, c * y - s * z, s * y + c * z];
}

/** exp(-i angle Jz) rho exp(i angle Jz) */
function turnedAboutZ(state: ComplexMatrix, angle: number): ComplexMatrix {
  const data = state.data.slice();
  for (let i = 0; i < state.rows; i++) {
    for (let k = 0; k < state.rows; k++) {
      const p = 2 * (i * state.rows + k);
      const [c, s] = [Math.cos(angle * (i - k)), Math.sin(angle * (i - k))];
      data[p] = c * state.data[p] - s * state.data[p + 1];
      data[p + 1] = s * state.data[p] + c * state.data[p + 1];
    }
  }
  return { ...state, data };
}

function transposed(rows: readonly Vector3[]): [Vector3, Vector3, Vector3] {
  const column = (k: number): Vector3 => [rows[0][k], rows[1][k], rows[2][k]];
  return [column(0), column(1), column(2)];
}

describe("spinSqueezing", () => {
  it("is the closed form of Kitagawa and Ueda for one-axis twisting", () => {
    for (const [atoms, published] of [
      [8, 0.492361959519],
      [20, 0.188027716613],
    ] as const) {
      const { kitagawaUeda, wineland } = spinSqueezing(momentsOf(oneAxisTwisted(atoms, 0.1)), atoms);
      const mu = 0.2;
      const A = 1 - Math.cos(mu) ** (atoms - 2);
      const B = 4 * Math.sin(mu / 2) * Math.cos(mu / 2) ** (atoms - 2);
      expect(kitagawaUeda).toBeCloseTo(1 + ((atoms - 1) / 4) * (A - Math.hypot(A, B)), 12);
      expect(kitagawaUeda).toBeCloseTo(published, 11);
      expect(wineland).toBeCloseTo(kitagawaUeda / Math.cos(0.1) ** (2 * atoms - 2), 11);
    }
  });

  it("finds a direction across the mean with that variance, and a bound below the Fisher information", () => {
    const atoms = 10;
    const state = oneAxisTwisted(atoms, 0.13);
    const moments = momentsOf(state);
    const { direction: n, kitagawaUeda, fisherBound } = spinSqueezing(moments, atoms);
    expect(n.reduce((sum, x, i) => sum + x * moments.mean[i], 0)).toBeCloseTo(0, 13);
    const variance = n.reduce((sum, x, i) => sum + n.reduce((part, y, k) => part + x * y * moments.second[i][k], 0), 0);
    expect(atoms * variance).toBeCloseTo(kitagawaUeda, 12);
    // The best generator lies across the mean and the squeezed direction: along y and z here.
    const { y, z } = collectiveOperators(atoms);
    const [c, s] = [n[2], -n[1]];
    const generator = { ...y, data: y.data.map((value, i) => c * value + s * z.data[i]) };
    const fisher = quantumFisherInformation(state, generator);
    expect(fisher).toBeGreaterThan(fisherBound);
    expect(fisherDepth(fisher, atoms)).toBeGreaterThanOrEqual(fisherDepth(fisherBound, atoms));
    expect(fisherDepth(fisherBound, atoms)).toBeGreaterThan(1);
  });

  it("is the same in every frame, and its direction turns with the state", () => {
    const atoms = 10;
    const moments = momentsOf(oneAxisTwisted(atoms, 0.13));
    const still = spinSqueezing(moments, atoms);
    const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, (alpha, beta, gamma) => {
        const turned = (vector: Vector3) => aboutZ(aboutX(aboutZ(vector, gamma), beta), alpha);
        const byColumns = transposed(moments.second.map(turned));
        const squeezing = spinSqueezing(
          { mean: turned(moments.mean), second: transposed(byColumns.map(turned)) },
          atoms,
        );
        expect(squeezing.kitagawaUeda).toBeCloseTo(still.kitagawaUeda, 12);
        expect(squeezing.wineland).toBeCloseTo(still.wineland, 12);
        // The direction is one up to its sign.
        const expected = turned(still.direction);
        const overlap = squeezing.direction.reduce((sum, x, i) => sum + x * expected[i], 0);
        expect(Math.abs(overlap)).toBeCloseTo(1, 12);
      }),
      { numRuns: 200 },
    );
  });

  it("has no meaning without a mean spin", () => {
    const ghz = momentsOf(pureState([1, 0, 0, 1].map((re) => ({ re, im: 0 }))));
    expect(() => spinSqueezing(ghz, 3)).toThrow(/moments\.mean/);
  });

  it("depth of Fisher information: N for GHZ states, 1 for coherent ones, refused above N^2", () => {
    expect(fisherDepth(49, 7)).toBe(7);
    expect(fisherDepth(7, 7)).toBe(1);
    expect(fisherDepth(7.1, 7)).toBe(2);
    expect(() => fisherDepth(50, 7)).toThrow(/N\^2/);
  });
});

describe("minimalSpinVariance", () => {
  it("is X^2/2 for J = 1/2 and (1 - sqrt(1 - X^2))/2 for J = 1", () => {
    for (const X of [0, 0.3, 0.8, 0.99]) {
      expect(minimalSpinVariance(1 / 2, X)).toBeCloseTo((X * X) / 2, 6);
      expect(minimalSpinVariance(1, X)).toBeCloseTo((1 - Math.sqrt(1 - X * X)) / 2, 6);
    }
  });

  it("falls with J, so that more squeezing proves more depth; coherent states have depth 1", () => {
    const values = [0.5, 1, 1.5, 2, 3].map((spin) => minimalSpinVariance(spin, 0.9));
    values.slice(1).forEach((value, i) => expect(value).toBeLessThan(values[i]));
    expect(squeezingDepth(1, 1)).toBe(1);
    const { kitagawaUeda } = spinSqueezing(momentsOf(oneAxisTwisted(4, 0.3)), 4);
    const depth = squeezingDepth(kitagawaUeda, Math.cos(0.3) ** 3);
    expect(depth).toBeGreaterThan(1);
    expect(depth).toBeLessThanOrEqual(4);
    expect(squeezingDepth(0, 0.99, { largest: 3 })).toBe(4);
  });

  it("refuses spins that are not multiples of 1/2 and polarizations above 1", () => {
    expect(() => minimalSpinVariance(0.7, 0.5)).toThrow(/2 spin/);
    expect(() => minimalSpinVariance(1, 1.1)).toThrow(/polarization/);
  });
});

describe("pairInequalities", () => {
  const bloch = fc
    .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -3.2, max: 3.2, noNaN: true }))
    .map(([z, phi]): Vector3 => {
      const s = Math.sqrt(1 - z * z);
      return [s * Math.cos(phi), s * Math.sin(phi), z];
    });

  /** Moments of a product of pure atoms, each with its own Bloch vector. */
  function productMoments(atoms: readonly Vector3[]): SpinMoments {
    const N = atoms.length;
    const sum = [0, 1, 2].map((i) => atoms.reduce((total, r) => total + r[i], 0));
    const second = [0, 1, 2].map((i) =>
      [0, 1, 2].map((k) => {
        const own = atoms.reduce((total, r) => total + r[i] * r[k], 0);
        return (sum[i] * sum[k] - own + (i === k ? N : 0)) / N ** 2;
      }),
    );
    return { mean: sum.map((x) => x / N) as unknown as Vector3, second: second as unknown as SpinMoments["second"] };
  }

  it("are not violated by any mixture of product states, along any direction", () => {
    const products = fc.array(fc.array(bloch, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(products, bloch, (list, direction) => {
        const all = list.map(productMoments);
        const average = (pick: (m: SpinMoments) => number) => all.reduce((sum, m) => sum + pick(m), 0) / all.length;
        const moments: SpinMoments = {
          mean: [0, 1, 2].map((i) => average((m) => m.mean[i])) as unknown as Vector3,
          second: [0, 1, 2].map((i) =>
            [0, 1, 2].map((k) => average((m) => m.second[i][k])),
          ) as unknown as SpinMoments["second"],
        };
        const { variance, transverse } = pairInequalities(moments, 5, direction);
        expect(variance).toBeLessThan(1e-12);
        expect(transverse).toBeLessThan(1e-12);
      }),
      { numRuns: 100 },
    );
  });

  it("give the collective witness for symmetric states, and find the entanglement of Dicke states", () => {
    const atoms = 6;
    const dicke = momentsOf(pureState([0, 0, 1, 0, 0, 0, 0].map((re) => ({ re, im: 0 }))));
    expect(pairInequalities(dicke, atoms, [0, 0, 1]).transverse).toBeGreaterThan(0);
    const twisted = momentsOf(oneAxisTwisted(atoms, 0.2));
    const [[XX, XY], [, YY]] = twisted.second;
    const [X, Y] = twisted.mean;
    const best = maximalCollectiveWitness({ X, Y, XX, YY, XY }, atoms);
    const direction: Vector3 = [Math.sin(best.angle), Math.cos(best.angle), 0];
    expect(pairInequalities(twisted, atoms, direction).variance).toBeCloseTo(best.witnessMaximum, 13);
  });

  it("refuses a zero direction and asymmetric moments", () => {
    const moments = momentsOf(oneAxisTwisted(4, 0.1));
    expect(() => pairInequalities(moments, 4, [0, 0, 0])).toThrow(/zero vector/);
    const second = [
      [0.5, 0.1, 0],
      [0, 0.5, 0],
      [0, 0, 0.5],
    ] as unknown as SpinMoments["second"];
    expect(() => pairInequalities({ ...moments, second }, 4, [0, 0, 1])).toThrow(/mirror image/);
  });
});

describe("asymptoticWitness", () => {
  it("is the limit of the collective witness for many atoms with the same scaled fluctuations", () => {
    const [mean, W] = [
      [0.5, 0.2, 0.842] as const,
      [
        [1.4, 0.3, 0],
        [0.3, 0.6, 0],
        [0, 0, 0],
      ],
    ];
    const atoms = 1e7;
    const [X, Y] = mean;
    const moments = {
      X,
      Y,
      XX: X * X + W[0][0] / atoms,
      YY: Y * Y + W[1][1] / atoms,
      XY: X * Y + W[0][1] / atoms,
    };
    const finite = maximalCollectiveWitness(moments, atoms);
    const limit = asymptoticWitness(mean, W);
    // N X^2 - (N - 1) X^2 loses 7 of 16 digits and the limit itself 1/N.
    expect(finite.witnessMaximum).toBeCloseTo(limit.branch, 6);
    expect(finite.angle).toBeCloseTo(limit.angle, 6);
  });

  it("takes across the in-plane mean, however short, the variance along (-Y, X)", () => {
    const W = [
      [1.4, 0.3, 0],
      [0.3, 0.6, 0],
      [0, 0, 0],
    ];
    const [x, y] = [Math.cos(0.4), Math.sin(0.4)];
    const across = y * y * 1.4 - 2 * x * y * 0.3 + x * x * 0.6;
    for (const length of [0.8, 1e-3, 1e-6]) {
      const mean = [length * x, length * y, Math.sqrt(1 - length ** 2)] as const;
      expect(asymptoticWitness(mean, W).perpendicular).toBeCloseTo(1 - across, 13);
    }
  });

  it("has the two readings of the broken LMG phase and one where there is no in-plane mean", () => {
    const W = [
      [2, 0, 0],
      [0, 0.5, 0],
      [0, 0, 0],
    ];
    expect(asymptoticWitness([0, 0, 1], W)).toEqual({ branch: 0.5, angle: 0, perpendicular: 0.5 });
    const tilted = asymptoticWitness([0, 0.3, 0.95], W);
    expect(tilted.branch).toBeCloseTo(1 - 0.59, 13);
    expect(tilted.perpendicular).toBeCloseTo(-1, 13);
    expect(() => asymptoticWitness([0, Number.NaN, 1], W)).toThrow(/finite/);
  });
});

describe("momentsFromOutputField", () => {
  it("inverts the output of b = -i lambda_b J+/(sqrt N (kappa + i delta)) of a real state, whatever is lost on the way", () => {
    const atoms = 8;
    const state = turnedAboutZ(oneAxisTwisted(atoms, 0.2), 0.6);
    expect(momentsOf(state).mean[1]).toBeGreaterThan(0.3);
    const { raise } = collectiveOperators(atoms);
    const lower = { ...raise, data: raise.data.slice() };
    for (let i = 0; i <= atoms; i++) {
      for (let k = 0; k <= atoms; k++) lower.data[2 * (i * (atoms + 1) + k)] = raise.data[2 * (k * (atoms + 1) + i)];
    }
    const [coupling, fieldDecay, detuning, eta] = [0.7, 12, 3, 0.5 * 0.8 * 0.9];
    // b = beta J+ with a complex beta
    const scale = coupling / Math.sqrt(atoms) / (fieldDecay ** 2 + detuning ** 2);
    const beta = { re: -detuning * scale, im: -fieldDecay * scale };
    const rate = eta * 2 * fieldDecay;
    const times = (a: { re: number; im: number }, b: { re: number; im: number }) => ({
      re: a.re * b.re - a.im * b.im,
      im: a.re * b.im + a.im * b.re,
    });
    const twice = times(times(beta, beta), traceOfProduct(state, multiply(raise, raise)));
    const once = times(beta, traceOfProduct(state, raise));
    const inferred = momentsFromOutputField(
      {
        flux: rate * (beta.re ** 2 + beta.im ** 2) * traceOfProduct(state, multiply(lower, raise)).re,
        pairFlux: { re: rate * twice.re, im: rate * twice.im },
        amplitude: { re: Math.sqrt(rate) * once.re, im: Math.sqrt(rate) * once.im },
      },
      {
        atoms,
        coupling,
        fieldDecay,
        detuning,
        mirrorShare: 0.5,
        efficiency: 0.8,
        bandwidthShare: 0.9,
        polarization: momentsOf(state).mean[2],
      },
    );
    const exact = momentsOf(state);
    expect(inferred.X).toBeCloseTo(exact.mean[0], 12);
    expect(inferred.Y).toBeCloseTo(exact.mean[1], 12);
    expect(inferred.XX).toBeCloseTo(exact.second[0][0], 12);
    expect(inferred.YY).toBeCloseTo(exact.second[1][1], 12);
    expect(inferred.XY).toBeCloseTo(exact.second[0][1], 12);
  });

  it("refuses an efficiency of zero and a mode without decay", () => {
    const field = { flux: 0, pairFlux: { re: 0, im: 0 } };
    const mapping = { atoms: 10, coupling: 1, fieldDecay: 5, polarization: 1 };
    expect(() => momentsFromOutputField(field, { ...mapping, efficiency: 0 })).toThrow(/efficiency/);
    expect(() => momentsFromOutputField(field, { ...mapping, fieldDecay: 0 })).toThrow(/fieldDecay/);
  });
});
