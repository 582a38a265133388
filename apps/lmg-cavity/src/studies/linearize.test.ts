import { steadyState } from "@openqs/collective-spin";
import { momentsFromOutputField, maximalCollectiveWitness } from "@openqs/entanglement";
import { runSteps } from "@openqs/linalg";
import {
  linearizeSpinCavity,
  lmgCavityModel,
  lmgEffectiveParameters,
  meanFieldFixedPoints,
  outputSpectrum,
  photonSpectrum,
  systemSizeExpansion,
} from "@openqs/linear-response";
import { describe, expect, it } from "vitest";
import { spinModel } from "../model/parameters.js";
import { linearizeStudy } from "./linearize.js";
import { steadyStateStudy } from "./steady-state.js";
import { cavityFromRatios, FIGURE_3_RATIOS } from "./transmission.js";

const parameters = { atoms: 10_000, coupling: 1, gammaA: 0.01, gammaB: 0.2, anisotropy: 0 };

describe("Holstein-Primakoff fluctuations", () => {
  it("agree with the exact moments of N = 10^4 atoms within 1/N in the normal phase", () => {
    for (const field of [-0.5, 1.2]) {
      const { moments, entanglement } = runSteps(steadyStateStudy({ ...parameters, field }));
      const { covariance, entanglement: limit } = linearizeStudy({ ...parameters, field });
      const [[xx, xy], [, yy]] = covariance ?? [[], []];
      const scaled = [moments.XX, moments.XY, moments.YY].map((moment) => moment * parameters.atoms);
      [xx, xy, yy].forEach((value, i) => {
        // The next order in 1/N is of second order in the fluctuations (measured: 5.9 V^2/N for V_xx at h = 1.2).
        expect(Math.abs(scaled[i] - value)).toBeLessThan((10 * (1 + value ** 2)) / parameters.atoms);
      });
      expect(Math.abs(entanglement.witnessMaximum - (limit?.branch ?? Number.NaN))).toBeLessThan(10 / parameters.atoms);
    }
  });

  it("agree in the broken phase with the parity-symmetric reading of C_R", () => {
    const { entanglement, moments } = runSteps(steadyStateStudy({ ...parameters, field: 0.7 }));
    const { entanglement: limit, bloch } = linearizeStudy({ ...parameters, field: 0.7 });
    expect(Math.abs(entanglement.witnessMaximum - (limit?.perpendicular ?? Number.NaN))).toBeLessThan(
      10 / parameters.atoms,
    );
    expect(Math.abs(moments.Z - bloch.Z)).toBeLessThan(10 / parameters.atoms);
  });
});

describe("the first order in 1/N", () => {
  it.each([-0.5, 0.3, 0.7, 1.2])("differs at h = %f from the exact moments by an error of order 1/N^2", (field) => {
    const errors = [1000, 10_000].map((atoms) => {
      const { moments } = runSteps(steadyStateStudy({ ...parameters, atoms, field }));
      const { bloch } = linearizeStudy({ ...parameters, field });
      const spin = spinModel({ ...parameters, field });
      const { mean, second } = systemSizeExpansion(spin, [bloch.X, bloch.Y, bloch.Z], atoms);
      const [[xx, xy], [, yy], [, , zz]] = second;
      const exact = [moments.Z, moments.XX, moments.YY, moments.ZZ, moments.XY];
      return [mean[2], xx, yy, zz, xy].map((value, i) => value - exact[i]);
    });
    errors[1].forEach((error, i) => {
      // A hundredth at ten times the spins, but for the next order.
      expect(errors[0][i] / error).toBeGreaterThan(92);
      expect(errors[0][i] / error).toBeLessThan(108);
    });
  });

  it("differs likewise for a spin without any symmetry", () => {
    const spin = { ...spinModel({ ...parameters, field: 0.4 }), field: [0.3, 0.1, -1.6] } as const;
    const { bloch } = meanFieldFixedPoints(spin)[0];
    const errors = [400, 4000].map((atoms) => {
      const { moments } = steadyState(spin, atoms);
      const { mean, second } = systemSizeExpansion(spin, bloch, atoms);
      const [[xx, xy, xz], [, yy, yz], [, , zz]] = second;
      const { X, Y, Z, XX, YY, ZZ, XY, XZ, YZ } = moments;
      const exact = [X, Y, Z, XX, YY, ZZ, XY, XZ, YZ];
      return [...mean, xx, yy, zz, xy, xz, yz].map((value, i) => value - exact[i]);
    });
    errors[1].forEach((error, i) => expect(Math.abs(errors[0][i] / error - 100)).toBeLessThan(8));
  });
});

describe("the branch that is linearised", () => {
  it("is the stable one, or the one that is named; without damping none is stable and one must be named", () => {
    const broken = linearizeStudy({ ...parameters, field: 0.5 });
    expect([broken.branch, broken.stability]).toEqual(["broken", "stable"]);
    const normal = linearizeStudy({ ...parameters, field: 0.5 }, "normal");
    expect([normal.branch, normal.stability, normal.covariance]).toEqual(["normal", "unstable", null]);
    const closed = { ...parameters, gammaA: 0, gammaB: 0, field: 0.5 };
    expect(() => linearizeStudy(closed)).toThrow("must have a stable semiclassical state");
    expect(linearizeStudy(closed, "broken").stability).toBe("marginal");
  });
});

describe("C_R inferred from the output of mode b by broadband homodyne detection", () => {
  /** Integrals of the output's photon and pair spectra over |nu| < bandwidth, seen with an efficiency. */
  function measured(field: number, options: { x: number; bandwidth: number; efficiency: number }) {
    const cavity = cavityFromRatios({ ...FIGURE_3_RATIOS, lambdaAOverDeltaA: options.x, coupling: 1, field });
    const { system } = linearizeSpinCavity(lmgCavityModel(cavity), [[0, 0, 1]]);
    const count = 20_000;
    const step = (2 * options.bandwidth) / count;
    const frequencies = Array.from({ length: count }, (_, i) => -options.bandwidth + (i + 0.5) * step);
    const spectrum = outputSpectrum(system, "b out", { frequencies });
    const integral = (values: Float64Array) =>
      (values.reduce((sum, v) => sum + v, 0) * step * options.efficiency) / (2 * Math.PI);
    const pair = {
      re: integral(spectrum.xx.map((xx, i) => (xx - spectrum.pp[i]) / 4)),
      im: integral(spectrum.xp.re.map((xp) => xp / 2)),
    };
    return { field: { flux: integral(photonSpectrum(spectrum)), pairFlux: pair }, cavity };
  }

  it("is that of the atoms in the adiabatic regime, with half the light lost at the other mirror and 80 % efficiency", () => {
    const errors = [0.1, 0.05].map((x) => {
      const { field, cavity } = measured(1.2, { x, bandwidth: 12, efficiency: 0.8 });
      const atoms = 1_000_000;
      const inferred = momentsFromOutputField(field, {
        atoms,
        coupling: cavity.couplingB,
        fieldDecay: cavity.decayB,
        mirrorShare: 0.5,
        efficiency: 0.8,
        polarization: 1 - 2 / atoms,
      });
      const { coupling, gammaA, gammaB } = lmgEffectiveParameters(cavity);
      const exact = linearizeStudy({ atoms, field: 1.2, coupling, gammaA, gammaB, anisotropy: 0 });
      return Math.abs(
        maximalCollectiveWitness(inferred, atoms).witnessMaximum - (exact.entanglement?.branch ?? Number.NaN),
      );
    });
    expect(errors[0]).toBeLessThan(0.1);
    expect(errors[1]).toBeLessThan(errors[0] / 2);
  });
});
