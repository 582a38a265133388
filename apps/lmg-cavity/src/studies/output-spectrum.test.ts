import { runSteps } from "@openqs/linalg";
import { describe, expect, it, vi } from "vitest";
import type { ModelParameters } from "../model/parameters.js";
import { outputSpectrumStudy } from "./output-spectrum.js";
import { powerTail, TAIL_RATIOS } from "./power-tail.js";
import { steadyStateStudy } from "./steady-state.js";

/** Hundreds of atoms take seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const defaults = { atoms: 40, field: 0.5, coupling: 1, gammaA: 0.01, gammaB: 0.2, anisotropy: 0 };

const light = (model: Partial<ModelParameters>, frequencies: readonly number[] = [], times: readonly number[] = []) =>
  runSteps(outputSpectrumStudy({ ...defaults, ...model }, { frequencies, times }));

describe("the output of mode b at finite N", () => {
  it("adds up: coherent light, narrow lines and the integral of the spectrum are the flux of all photons", () => {
    for (const model of [{ field: 1.2 }, { field: -0.5 }, { field: 0.5, atoms: 80 }, { atoms: 3 }, { atoms: 1 }]) {
      const { totalFlux, certificate } = light(model);
      const { moments } = runSteps(steadyStateStudy({ ...defaults, ...model }));
      const { atoms } = { ...defaults, ...model };
      // (2 Gamma_b/N)(<Jx^2> + <Jy^2> - <Jz>)
      expect(totalFlux).toBeCloseTo(0.1 * atoms * (moments.XX + moments.YY - (2 * moments.Z) / atoms), 10);
      // The fitted wings leave a share that falls with their weight.
      expect(certificate.sumRuleError).toBeLessThan(2e-3);
    }
    expect(light({ field: 1.2, atoms: 100 }).certificate.sumRuleError).toBeLessThan(1e-5);
  });

  it.each([
    { atoms: 2, field: -3, gammaA: 48, gammaB: 0.026, coupling: 0.02, anisotropy: 0.5 },
    { atoms: 3, field: 1.4, gammaA: 5e-5, gammaB: 0.007 },
    { atoms: 6, field: -0.003, gammaB: 0.022, anisotropy: -0.6 },
    { atoms: 2, field: -4.2, gammaA: 0.003, gammaB: 71 },
    { atoms: 8, field: 3, gammaA: 1e-3, gammaB: 1e-2 },
  ])("of few atoms adds up at any rates, where lines are narrow or wider than all frequencies: %j", (model) => {
    expect(light(model).certificate.sumRuleError).toBeLessThan(1e-4);
  });

  it("has no coherent light by parity, but in the broken phase a line as narrow as the tunnelling between the branches", () => {
    const { coherentFlux, narrowLines, linearized, totalFlux } = light({ atoms: 100 });
    expect(coherentFlux).toBe(0);
    expect(narrowLines).toHaveLength(1);
    const [{ flux, linewidth }] = narrowLines;
    expect(linewidth).toBeLessThan(1e-8);
    expect(flux / totalFlux).toBeGreaterThan(0.99);
    // The coherent light of one branch for N -> infinity, up to 1/N.
    expect(Math.abs(flux / (linearized?.coherentFlux ?? Number.NaN) - 1)).toBeLessThan(3 / 100);
  });

  it("tends to the light of the linearised theory as 1/N, in both phases", () => {
    for (const field of [-0.5, 1.5]) {
      const errors = [100, 200].map((atoms) => {
        const { photons, linearized } = light({ atoms, field }, [-1, 0.2, 1.1]);
        return Math.abs(photons[0] / (linearized?.photons[0] ?? Number.NaN) - 1);
      });
      expect(errors[1]).toBeLessThan(0.1);
      // The next order is a share of about 20/N of it.
      expect(errors[0] / errors[1]).toBeGreaterThan(1.7);
      expect(errors[0] / errors[1]).toBeLessThan(2.2);
    }
  });

  it("of one atom is the resolvent of its optical Bloch equations, narrow line and interference included", () => {
    const [field, gammaA, gammaB] = [-4.663e-4, 0.01, 1.085e-4];
    const nu = [-1.272, -0.06, 0.34];
    const { photons, narrowLines } = light({ atoms: 1, field, gammaA, gammaB }, nu);
    const [{ flux, linewidth, dispersion }] = narrowLines;
    // <J-(tau) J+> = (x - i y)(tau)/2 with d x/d tau = -Gamma_b x + 2 h y, d y/d tau = -2 h x - (Gamma_b + 4 Gamma_a) y,
    // x(0) = p, y(0) = i p: p is the population below, whose loss is 2 Gamma_b + 2 Gamma_a and whose gain 2 Gamma_a.
    const p = (1 - gammaB / (gammaB + 2 * gammaA)) / 2;
    nu.forEach((frequency, k) => {
      const [a, b] = [
        { re: gammaB, im: frequency },
        { re: gammaB + 4 * gammaA, im: frequency },
      ];
      // x - i y = p (a + b + 4 i h)/(a b + 4 h^2) for the transforms, with i nu in place of d/d tau.
      const [re, im] = [a.re + b.re, a.im + b.im + 4 * field];
      const [ure, uim] = [a.re * b.re - a.im * b.im + 4 * field ** 2, a.re * b.im + a.im * b.re];
      const exact = (2 * gammaB * 2 * (p / 2) * (re * ure + im * uim)) / (ure ** 2 + uim ** 2);
      const line = (2 * (flux * linewidth + dispersion * frequency)) / (linewidth ** 2 + frequency ** 2);
      expect((photons[k] + line) / exact).toBeCloseTo(1, 5);
    });
  });

  it("has a correlation that begins at the flux and ends at its coherent part", () => {
    const { correlation, totalFlux, narrowLines } = light({ atoms: 60 }, [], [0, 40]);
    expect(correlation.re[0]).toBeCloseTo(totalFlux, 10);
    expect(correlation.im[0]).toBeCloseTo(0, 12);
    const [{ flux, linewidth }] = narrowLines;
    // What else there is has decayed to exp(-40 Gamma_b/2).
    expect(Math.abs(correlation.re[1] - flux * Math.exp(-40 * linewidth))).toBeLessThan(0.03 * totalFlux);
  });

  it("is the same by the Fourier transform of its correlation", () => {
    const [end, count] = [120, 4801];
    const times = Array.from({ length: count }, (_, i) => (end * i) / (count - 1));
    const nu = [-1.5, 0, 0.9];
    const { photons, correlation } = light({ atoms: 10, field: 1.3 }, nu, times);
    const step = end / (count - 1);
    nu.forEach((frequency, k) => {
      // Simpson's rule of 2 Re e^(-i nu tau) C(tau), which has decayed at the end.
      const integral = times.reduce((sum, time, i) => {
        const weight = i === 0 || i === count - 1 ? 1 : i % 2 === 1 ? 4 : 2;
        const [c, s] = [Math.cos(frequency * time), Math.sin(frequency * time)];
        return sum + (weight * step * 2 * (c * correlation.re[i] + s * correlation.im[i])) / 3;
      }, 0);
      expect(Math.abs(integral - photons[k])).toBeLessThan(1e-6 * (1 + Math.abs(photons[k])));
    });
  });

  it("is nothing, and adds up, where the steady state is dark", () => {
    // Without mode a one atom ends in the state that J+ takes to nothing.
    const dark = light({ atoms: 1, gammaA: 0, field: -1 }, [0, 1], [0, 5]);
    expect([dark.totalFlux, dark.certificate.sumRuleError]).toEqual([0, 0]);
    expect([...dark.photons, ...dark.correlation.re, ...dark.correlation.im].every((value) => value === 0)).toBe(true);
  });

  it("is refused where nothing leaves the mode", () => {
    expect(() => light({ gammaB: 0, gammaA: 0.1 })).toThrow("`gammaB` must be positive");
  });
});

describe("the tail of a spectrum", () => {
  it("is exact for the powers that it fits", () => {
    const values = TAIL_RATIOS.map((ratio) => {
      const nu = 7 * ratio;
      return 2 / nu ** 2 - 30 / nu ** 4 + 500 / nu ** 6;
    });
    expect(powerTail(7, values)).toBeCloseTo(2 / 7 - 30 / (3 * 7 ** 3) + 500 / (5 * 7 ** 5), 13);
  });
});
