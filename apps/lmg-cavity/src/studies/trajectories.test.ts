import { runSteps } from "@openqs/linalg";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_PARAMETERS } from "../model/parameters.js";
import { evolutionStudy } from "./evolution.js";
import { trajectoriesStudy } from "./trajectories.js";

/** Guards against endless loops only. */
vi.setConfig({ testTimeout: 60_000 });

const model = { ...DEFAULT_PARAMETERS, atoms: 8, field: 0.4, gammaA: 0.1 };
const request = { initial: { theta: 1, phi: 0.3 }, times: [0, 1, 4, 10], count: 400, seed: 11 };

describe("trajectories", () => {
  it("average to the evolution in multipoles, within five standard errors", async () => {
    const { mean, standardError } = await trajectoriesStudy(model, request);
    const { moments } = runSteps(evolutionStudy(model, request));
    for (const name of ["X", "Y", "Z", "XX", "YY", "ZZ"] as const) {
      for (let i = 0; i < request.times.length; i++) {
        // At time 0 all are alike, and only rounding is left.
        const difference = Math.abs((mean[name]?.[i] ?? Number.NaN) - moments[name][i]);
        expect(difference).toBeLessThan(5 * (standardError[name]?.[i] ?? 0) + 1e-12);
      }
    }
  });

  it("are fixed by their seed", async () => {
    const few = { ...request, count: 5 };
    const first = await trajectoriesStudy(model, few);
    expect((await trajectoriesStudy(model, few)).mean).toEqual(first.mean);
    expect((await trajectoriesStudy(model, { ...few, seed: 12 })).mean).not.toEqual(first.mean);
  });

  it("have no standard error where there is one only, whose spin-coherent start keeps the length of the spin", async () => {
    const { mean, standardError } = await trajectoriesStudy(model, { ...request, count: 1 });
    expect(standardError).toEqual({});
    expect(Math.hypot(mean["X"][0], mean["Y"][0], mean["Z"][0])).toBeCloseTo(1, 12);
  });

  it("refuse more atoms than a dense propagator can hold", async () => {
    await expect(trajectoriesStudy({ ...model, atoms: 501 }, request)).rejects.toThrow("must be at most 500");
  });
});
