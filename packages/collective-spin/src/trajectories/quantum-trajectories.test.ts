import { describe, expect, it } from "vitest";
import { evolve } from "../evolution/evolve.js";
import { coherentMultipoles } from "../states/coherent-multipoles.js";
import { spinCoherentState } from "../states/pure-states.js";
import { cooperativeFluorescence, lmg, randomModel } from "../test-models.fixture.js";
import { quantumTrajectories } from "./quantum-trajectories.js";

const MOMENTS = ["X", "Y", "Z", "ZZ"] as const;

describe("quantum trajectories", () => {
  it.each([
    ["the LMG model", lmg({ h: 0.9 })],
    ["a model without any symmetry", randomModel(4)],
    ["cooperative fluorescence", cooperativeFluorescence(3, 0.2, 10)],
  ])("of %s average to the master equation within four standard errors", (_, model) => {
    const direction = { theta: 1.1, phi: 0.3 };
    const times = [0.5, 2];
    const ensemble = quantumTrajectories(model, {
      initialState: spinCoherentState(10, direction),
      times,
      count: 250,
      seed: 7,
    });
    const { moments } = evolve(model, { initialState: coherentMultipoles(10, direction), times });
    times.forEach((_time, i) => {
      for (const key of MOMENTS) {
        const { mean, standardError } = ensemble[key];
        expect(Math.abs(mean[i] - moments[i][key])).toBeLessThan(4 * standardError[i]);
        expect(standardError[i]).toBeLessThan(0.05);
      }
    });
  });

  it("without jumps are one and the same Schroedinger evolution, to 1e-9", () => {
    const model = { ...randomModel(3), jumps: [] };
    const direction = { theta: 0.7, phi: -1 };
    const times = [0, 3];
    const initialState = spinCoherentState(8, direction);
    const ensemble = quantumTrajectories(model, { initialState, times, count: 2, seed: 1 });
    const { moments } = evolve(model, { initialState: coherentMultipoles(8, direction), times });
    expect(ensemble.jumps).toBe(0);
    times.forEach((_time, i) => {
      for (const key of MOMENTS) expect(Math.abs(ensemble[key].mean[i] - moments[i][key])).toBeLessThan(1e-9);
    });
  });

  it("repeat themselves with the same seed and differ with another", () => {
    const run = (seed: number) =>
      quantumTrajectories(lmg({ h: 0.5 }), {
        initialState: spinCoherentState(6, { theta: 1, phi: 0 }),
        times: [3],
        count: 4,
        seed,
      });
    expect(run(3)).toEqual(run(3));
    expect(run(3).Z.mean[0]).not.toBe(run(4).Z.mean[0]);
  });
});
