import { maximalCollectiveWitness, momentsFromOutputField } from "@openqs/entanglement";
import { runSteps } from "@openqs/linalg";
import {
  homodyneSpectrum,
  linearizeSpinCavity,
  lmgCavityModel,
  lmgEffectiveParameters,
  outputSpectrum,
} from "@openqs/linear-response";
import { describe, expect, it } from "vitest";
import { twoModeSteadyState } from "./adiabatic-elimination.js";
import { linearizeStudy } from "./linearize.js";
import { measurementStudy } from "./measurement.js";
import { steadyStateStudy } from "./steady-state.js";
import { cavityFromRatios, FIGURE_3_RATIOS } from "./transmission.js";

/** Gamma_a = .01 and Gamma_b = .2, as in Fig. 4, and modes that are the faster the smaller `x` is. */
const cavityOf = (field: number, x: number) =>
  cavityFromRatios({
    ...FIGURE_3_RATIOS,
    lambdaAOverDeltaA: x,
    lambdaBOverLambdaA: Math.sqrt(0.4 / (1 + FIGURE_3_RATIOS.kappaAOverDeltaA ** 2)),
    coupling: 1,
    field,
  });

const measured = (field: number, x: number, more: object = {}) =>
  measurementStudy({ cavity: cavityOf(field, x), atoms: 1_000_000, frequencies: [0], ...more });

describe("C_R inferred from the output of mode b", () => {
  it("tends to that of the atoms, and both to Fig. 4, as (lambda_a/delta_a)^2 in both phases", () => {
    for (const field of [-0.5, 0.7, 1.2]) {
      const [far, near] = [0.02, 0.01].map((x) => measured(field, x).entanglement);
      const limit = linearizeStudy({ atoms: 1, field, coupling: 1, gammaA: 0.01, gammaB: 0.2, anisotropy: 0 });
      for (const reading of ["branch", "perpendicular"] as const) {
        const exact = limit.entanglement?.[reading] ?? Number.NaN;
        expect(near.eliminated?.[reading]).toBeCloseTo(exact, 9);
        for (const route of ["inferred", "atoms"] as const) {
          const [first, second] = [far, near].map((entanglement) => Math.abs(entanglement[route][reading] - exact));
          expect(second).toBeLessThan(0.003);
          // The next order is a share x of the first.
          expect(Math.abs(Math.log2(first / second) - 2)).toBeLessThan(0.1);
        }
      }
    }
  });

  it("follows a mode b that is detuned, by the laser and by the atoms: |kappa_b + i (delta_b + N delta_b^- Z)|", () => {
    for (const detuned of [0.5, -0.5]) {
      const plain = cavityOf(1.2, 0.01);
      const shifts = { detuningB: detuned * plain.decayB, dispersiveB: -0.6 * detuned * plain.decayB };
      const { entanglement } = measured(1.2, 0.01, { cavity: { ...plain, ...shifts } });
      expect(Math.abs(entanglement.inferred.branch - entanglement.atoms.branch)).toBeLessThan(0.003);
      expect(Math.abs(entanglement.inferred.angle - entanglement.atoms.angle)).toBeLessThan(0.003);
    }
  });

  it("comes with the squeezing of the light, which homodyne detection at its angle sees and at no other", () => {
    const frequencies = [-1.1, 0, 0.4];
    const cavity = cavityOf(1.2, 0.1);
    const { spectrum } = measured(1.2, 0.1, { frequencies });
    const { system } = linearizeSpinCavity(lmgCavityModel(cavity), [[0, 0, 1]]);
    const output = outputSpectrum(system, "b out", { frequencies });
    spectrum.squeezingAngle.forEach((angle, i) => {
      const seen = (offset: number) => homodyneSpectrum(output, { angle: angle + offset })[i];
      expect(seen(0)).toBeCloseTo(spectrum.squeezing[i], 12);
      for (const offset of [-0.2, 0.2]) expect(seen(offset)).toBeGreaterThan(spectrum.squeezing[i]);
    });
    expect(Math.min(...spectrum.squeezing)).toBeLessThan(0.99);
  });

  it("is the same by the integral of the spectra over a wide band as by the covariance of the mode", () => {
    for (const field of [-0.5, 0.3, 0.7, 1.0]) {
      const whole = measured(field, 0.1).output;
      // What lies outside falls as 1/bandwidth^3 for photons and as 1/bandwidth^2 at worst for pairs.
      const band = measured(field, 0.1, { bandwidth: 1e6 }).output;
      expect(Math.abs(band.flux - whole.flux)).toBeLessThan(1e-7 * (1 + whole.flux));
      band.pairFlux.forEach((part, i) =>
        expect(Math.abs(part - whole.pairFlux[i])).toBeLessThan(1e-7 * (1 + whole.flux)),
      );
    }
  });

  it("misses the lines at +-1 with a band of 0.5, and next to nothing with one of 6", () => {
    const [narrow, wide, whole] = [0.5, 6, undefined].map(
      (bandwidth) => measured(1.2, 0.05, bandwidth === undefined ? {} : { bandwidth }).output.flux,
    );
    expect(narrow).toBeLessThan(0.2 * whole);
    expect(wide).toBeGreaterThan(0.97 * whole);
    expect(wide).toBeLessThan(whole);
  });

  it("has the light of the mean field, S N^2 |<J+>|^2/N, apart from the fluctuations", () => {
    const { output, bloch, effective, atoms } = measured(0.7, 0.1);
    // Half of all photons, 2 Gamma_b |<J+>|^2/N, leave through the mirror.
    const expected = (effective.gammaB / atoms) * ((atoms / 2) ** 2 * (bloch.X ** 2 + bloch.Y ** 2));
    expect(output.coherentFlux / expected).toBeCloseTo(1, 12);
    expect(measured(1.2, 0.1).output.coherentFlux).toBe(0);
  });

  it("squeezes the light at the resonances of the atoms", () => {
    const { spectrum } = measured(-0.5, 0.1, { frequencies: [0, 1.6, 40] });
    expect(Math.min(...spectrum.squeezing)).toBeLessThan(0.9);
    expect(spectrum.photons.every((photons) => photons > 0)).toBe(true);
  });
});

describe("the full two-mode model of two atoms", () => {
  it("shows C_R of the reduced model in <b^+ b> and <b^2>, up to (lambda_a/delta_a)^2", () => {
    for (const field of [-0.3, 0.8]) {
      const errors = [0.025, 0.0125].map((x) => {
        const cavity = cavityOf(field, x);
        const { Z, photons, pair } = twoModeSteadyState(2, cavity);
        const light = { flux: 2 * cavity.decayB * photons[1], pairFlux: scaled(pair, 2 * cavity.decayB) };
        const mapping = { atoms: 2, coupling: cavity.couplingB, fieldDecay: cavity.decayB, polarization: Z };
        const inferred = maximalCollectiveWitness(momentsFromOutputField(light, mapping), 2).witnessMaximum;
        const { coupling, gammaA, gammaB } = lmgEffectiveParameters(cavity);
        const model = { atoms: 2, field, coupling, gammaA, gammaB, anisotropy: 0 };
        return Math.abs(inferred - runSteps(steadyStateStudy(model)).entanglement.witnessMaximum);
      });
      expect(errors[1]).toBeLessThan(1e-4);
      // The next order is a share of about 100 x^2.
      expect(Math.abs(Math.log2(errors[0] / errors[1]) - 2)).toBeLessThan(0.15);
    }
  });
});

function scaled({ re, im }: { re: number; im: number }, factor: number) {
  return { re: factor * re, im: factor * im };
}
