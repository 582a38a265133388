import { dickeHamiltonian } from "@openqs/collective-spin";
import { hermitianEigen, runSteps, sparseToDense } from "@openqs/linalg";
import { describe, expect, it, vi } from "vitest";
import { scalingStudy } from "./finite-size-scaling.js";
import { fitPowerLaw } from "./power-law.js";
import { spinModel } from "../model/parameters.js";
import { steadyStateStudy } from "./steady-state.js";

/** Guards against endless loops only. */
vi.setConfig({ testTimeout: 60_000 });

describe("a fitted power law", () => {
  it("is exact for one: exponent, amplitude, no uncertainty", () => {
    const x = [10, 20, 50, 100];
    const { exponent, amplitude, confidence, localExponents } = fitPowerLaw(
      x,
      x.map((value) => 3 * value ** -0.5),
    );
    expect([exponent, amplitude, confidence]).toEqual([
      expect.closeTo(-0.5, 12),
      expect.closeTo(3, 11),
      expect.closeTo(0, 10),
    ]);
    for (const local of localExponents) expect(local).toBeCloseTo(-0.5, 12);
  });

  it("has the interval of the textbook: slope of (0, 0), (1, 2), (2, 2) is 1 +- 12.7062 sqrt(1/3)", () => {
    // Residuals -1/3, 2/3, -1/3: their squares add up to 2/3 with one degree of freedom, over a spread of 2.
    const { exponent, confidence } = fitPowerLaw([1, Math.E, Math.E ** 2], [1, Math.E ** 2, Math.E ** 2]);
    expect(exponent).toBeCloseTo(1, 12);
    expect(confidence).toBeCloseTo(12.7062 * Math.sqrt(1 / 3), 10);
  });

  it("finds the exponents of the closed model at h = lambda: gap ~ N^-1/3, 1 + 1/N - Z ~ N^-2/3 (Dusuel and Vidal, 2005)", () => {
    const atoms = [32, 64, 128, 256];
    const [gaps, depletions] = [atoms.map(() => 0), atoms.map(() => 0)];
    atoms.forEach((count, n) => {
      const model = spinModel({ atoms: count, field: 1, coupling: 1, gammaA: 0, gammaB: 0, anisotropy: 0 });
      const { values, vectors } = hermitianEigen(sparseToDense(dickeHamiltonian(model, count)));
      gaps[n] = values[1] - values[0];
      // The boson's zero-point half is regular: 1 - Z = 2 (<c^+ c> + 1/2)/N - 1/N.
      depletions[n] = 1 / count;
      // 1 - m/j for m = j - i.
      for (let i = 0; i <= count; i++) {
        const p = 2 * i * (count + 1);
        depletions[n] += ((2 * i) / count) * (vectors.data[p] ** 2 + vectors.data[p + 1] ** 2);
      }
    });
    for (const [values, exponent] of [
      [gaps, -1 / 3],
      [depletions, -2 / 3],
    ] as const) {
      const { localExponents, confidence } = fitPowerLaw(atoms, values);
      const errors = localExponents.map((local) => Math.abs(local - exponent));
      // The exponents drift to the limit, and the interval of a straight line is smaller than what is left of the drift.
      expect(errors.toSorted((a, b) => b - a)).toEqual(errors);
      // A correction that is a share N^(-1/3) shifts the local exponent by a third of it.
      expect(errors.at(-1)).toBeLessThan(128 ** (-1 / 3) / 3);
      expect(confidence).toBeLessThan(0.05);
    }
  });

  it("needs three positive points", () => {
    expect(() => fitPowerLaw([1, 2], [1, 2])).toThrow("3 to 12");
    expect(() => fitPowerLaw([1, 2, 3], [1, 0, 2])).toThrow("must be positive");
  });
});

describe("finite-size scaling at h_+", () => {
  it("has <Jx^2>/j^2 ~ N^-1/2, as a classical dissipative transition: the local exponents tend to it", () => {
    // Near h_+ the potential of x = <Jx>/j is quartic, and noise of strength 1/N fills x^4 ~ 1/N.
    const { quantities } = runSteps(
      scalingStudy({ atoms: [100, 200, 400, 800], coupling: 1, gammaA: 0.01, gammaB: 0.2 }),
    );
    const [orderParameter] = quantities;
    const distances = orderParameter.localExponents.map((value) => Math.abs(value + 0.5));
    expect(distances.at(-1)).toBeLessThan(0.05);
    expect(distances).toEqual(distances.toSorted((a, b) => b - a));
  });

  it("fits the moments at h_+ = (lambda + sqrt(lambda^2 - Gamma_b^2))/2: <Jx^2>, <Jy^2> and 1 - <Jz>", () => {
    const [atoms, rates] = [[6, 9, 14], { coupling: 1, gammaA: 0.02, gammaB: 0.6 }];
    const { field, quantities, residualNorm } = runSteps(scalingStudy({ atoms, ...rates }));
    expect(field).toBeCloseTo(0.9, 14);
    const states = atoms.map((count) => runSteps(steadyStateStudy({ atoms: count, field, anisotropy: 0, ...rates })));
    expect(quantities.map(({ name, values }) => [name, values])).toEqual([
      ["<Jx^2>/j^2", states.map(({ moments }) => moments.XX)],
      ["<Jy^2>/j^2", states.map(({ moments }) => moments.YY)],
      ["1 - <Jz>/j", states.map(({ moments }) => 1 - moments.Z)],
    ]);
    expect(residualNorm).toBe(Math.max(...states.map(({ certificate }) => certificate.residualNorm)));
  });

  it("is not there without a transition", () => {
    expect(() => runSteps(scalingStudy({ atoms: [1, 2, 3], coupling: 1, gammaA: 0, gammaB: 1.5 }))).toThrow(
      "must be below",
    );
  });
});
