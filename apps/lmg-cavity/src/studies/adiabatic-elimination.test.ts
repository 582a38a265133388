import { runSteps } from "@openqs/linalg";
import { spinCavityFixedPoints, lmgCavityModel } from "@openqs/linear-response";
import { describe, expect, it } from "vitest";
import { renderSvg } from "../figure/index.js";
import { figureElimination } from "../figures/figure-elimination.js";
import { type EliminationResult, eliminationStudy, twoModeSteadyState } from "./adiabatic-elimination.js";
import { cavityFromRatios, FIGURE_3_RATIOS } from "./transmission.js";

describe("the full two-mode model", () => {
  it("tends to the eliminated one as (lambda_a/delta_a)^2, in the moments of its steady state", () => {
    for (const field of [-0.3, 0.5, 1.2]) {
      const { errorZ, errorXX } = runSteps(eliminationStudy(2, field, [0.05, 0.025]));
      for (const [far, near] of [errorZ, errorXX]) {
        expect(near).toBeLessThan(2e-3);
        // The next order is a share of order x^2 = 0.0025 with a prefactor of order 10.
        expect(Math.abs(Math.log2(far / near) - 2)).toBeLessThan(0.05);
      }
    }
  });

  it("tends to it for three atoms too, where j^2 is not j", () => {
    const { errorZ, errorXX } = runSteps(eliminationStudy(3, 0.5, [0.025]));
    expect(errorZ[0]).toBeLessThan(2e-3);
    expect(errorXX[0]).toBeLessThan(2e-3);
  });

  it("has as many photons as the eliminated mode a follows: 4 lambda_a^2 <Jx^2>/(N (kappa_a^2 + delta_a^2))", () => {
    const cavity = cavityFromRatios({ ...FIGURE_3_RATIOS, lambdaAOverDeltaA: 0.025, coupling: 1, field: 0.5 });
    const { XX, photons } = twoModeSteadyState(2, cavity);
    const followed = (4 * cavity.couplingA ** 2 * XX) / (2 * (cavity.decayA ** 2 + cavity.detuningA ** 2));
    expect(photons[0] / followed).toBeCloseTo(1, 2);
  });

  it("shifts its field by the dispersive coupling, as its mean field does", () => {
    const cavity = cavityFromRatios({ ...FIGURE_3_RATIOS, lambdaAOverDeltaA: 0.05, coupling: 1, field: 0.5 });
    // A shift of mode a by half its detuning changes lambda from 1 to 2/3 and to 2 for the two signs of Z.
    const shifted = { ...cavity, dispersiveA: 0.5 * cavity.detuningA };
    const [plain, moved] = [cavity, shifted].map((parameters) => twoModeSteadyState(3, parameters).Z);
    const [meanPlain, meanMoved] = [cavity, shifted].map(
      (parameters) => spinCavityFixedPoints(lmgCavityModel(parameters))[0].blochs[0][2],
    );
    expect(Math.sign(moved - plain)).toBe(Math.sign(meanMoved - meanPlain));
    expect(Math.abs(moved - plain)).toBeGreaterThan(0.01);
  });
});

describe("the figure of the elimination", () => {
  it("draws both errors on logarithmic axes with a line of slope 2", () => {
    const data: EliminationResult = {
      atoms: 2,
      field: 0.5,
      ratios: [0.05, 0.1],
      errorZ: [1e-3, 4e-3],
      errorXX: [4e-4, 1.6e-3],
    };
    const { panels } = figureElimination(data);
    expect([panels[0].x.scale, panels[0].y.scale]).toEqual(["log", "log"]);
    expect(panels[0].series[0].y).toEqual([1e-3, 4e-3]);
    expect(renderSvg(figureElimination(data))).toMatch(/^<svg/);
  });
});
