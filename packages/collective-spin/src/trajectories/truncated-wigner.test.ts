import { describe, expect, it } from "vitest";
import { evolve } from "../evolution/evolve.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { steadyState } from "../steady-state/steady-state.js";
import { lmg, randomModel } from "../test-models.fixture.js";
import { truncatedWigner } from "./truncated-wigner.js";

describe("truncated Wigner sampling", () => {
  it.each([
    ["the LMG model", lmg({ h: 1.2 })],
    ["a model without any symmetry", randomModel(6)],
  ])(
    "of %s at N = 400 has the evolution's moments within four standard errors and a bias of 2/N",
    (_, model) => {
      const [spins, times] = [400, [1]];
      const initialState = { theta: 0.6, phi: 0.4 };
      const ensemble = truncatedWigner(model, spins, { initialState, times, count: 1500, step: 0.01, seed: 5 });
      const [exact] = evolve(model, { initialState: coherentMultipoles(spins, initialState), times }).moments;
      for (const key of ["X", "Y", "Z", "XX", "YY", "ZZ"] as const) {
        const { mean, standardError } = ensemble[key];
        expect(Math.abs(mean[0] - exact[key]), key).toBeLessThan(4 * standardError[0] + 2 / spins);
      }
    },
    30_000,
  );

  it("relaxes to the fluctuations of the steady state at N = 10^5: variances within four standard errors", () => {
    const [spins, model] = [1e5, lmg({ h: 1.2, gammaB: 0.5 })];
    const initialState = { theta: 0, phi: 0 };
    const ensemble = truncatedWigner(model, spins, { initialState, times: [12], count: 400, step: 0.03, seed: 2 });
    const { moments } = steadyState(model, spins);
    for (const key of ["XX", "YY"] as const) {
      const { mean, standardError } = ensemble[key];
      // Twelve units of time at the rate Gamma_b = 0.5 leave exp(-12) of the initial excess, far below the error of 7 %.
      expect(Math.abs(mean[0] - moments[key])).toBeLessThan(4 * standardError[0]);
      // sqrt(2 / 400) of a Gaussian variance, itself uncertain by some per cent.
      expect(standardError[0]).toBeLessThan(0.1 * moments[key]);
    }
  }, 20_000);

  it("refuses a step that is not positive", () => {
    const options = { initialState: { theta: 0, phi: 0 }, times: [1], count: 2, step: 0, seed: 1 };
    expect(() => truncatedWigner(lmg({ h: 1 }), 10, options)).toThrow("`step` must be positive, but is 0");
  }, 30_000);
});
