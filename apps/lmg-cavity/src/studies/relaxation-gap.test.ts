import { liouvillianSpectrum } from "@openqs/collective-spin";
import { describe, expect, it } from "vitest";
import { DEFAULT_PARAMETERS, spinModel } from "../model/parameters.js";
import { relaxationGap } from "./relaxation-gap.js";

describe("the gap of the Liouvillian", () => {
  it("of one spin is 2 Gamma_b + 4 Gamma_a for its population, and for its coherence in closed form", () => {
    for (const [field, gammaA, gammaB] of [
      [0.5, 0.01, 0.2],
      [0.05, 0.3, 0.1],
    ]) {
      const { even, odd } = relaxationGap({ ...DEFAULT_PARAMETERS, atoms: 1, field, gammaA, gammaB });
      expect(even).toBeCloseTo(2 * gammaB + 4 * gammaA, 13);
      // d<sigma_x>/dt = -Gamma_b <sigma_x> + 2h <sigma_y>, d<sigma_y>/dt = -2h <sigma_x> - (Gamma_b + 4 Gamma_a) <sigma_y>
      const root = Math.sqrt(Math.max(0, 4 * gammaA ** 2 - 4 * field ** 2));
      expect(odd).toBeCloseTo(gammaB + 2 * gammaA - root, 13);
    }
  });

  it("is the largest real part of the modes that inverse iteration finds, once it lists enough of them", () => {
    const parameters = { ...DEFAULT_PARAMETERS, atoms: 16 };
    const { even, odd } = relaxationGap(parameters);
    const slowest = (sector: "trace" | "odd") => {
      const { values } = liouvillianSpectrum(spinModel(parameters), 16, { sector, count: 30 });
      return -Math.max(...values.map(({ re }) => re));
    };
    expect(even).toBeCloseTo(slowest("trace"), 10);
    expect(odd).toBeCloseTo(slowest("odd"), 10);
  });

  it("finds the slow oscillation that the modes closest to 0 miss", () => {
    const parameters = { ...DEFAULT_PARAMETERS, atoms: 20 };
    const { values } = liouvillianSpectrum(spinModel(parameters), 20, { count: 4 });
    const closest = -Math.max(...values.map(({ re }) => re));
    // At h = 1/2 the mode of the broken state has the frequency 1.46 and decays more slowly than any without one.
    expect(relaxationGap(parameters).even).toBeLessThan(closest - 0.02);
  });

  it("closes exponentially with N in the odd sector of the broken phase, and there only", () => {
    const gaps = [16, 20, 24].map((atoms) => relaxationGap({ ...DEFAULT_PARAMETERS, atoms }));
    const [first, second] = [gaps[0].odd / gaps[1].odd, gaps[1].odd / gaps[2].odd];
    expect(first).toBeGreaterThan(1.9);
    expect(Math.abs(Math.log(second / first))).toBeLessThan(0.1);
    const normal = relaxationGap({ ...DEFAULT_PARAMETERS, atoms: 16, field: 1.5 });
    expect(Math.min(normal.odd, normal.even)).toBeGreaterThan(0.15);
  });

  it("scales with the unit of the rates, and is not the 0 of the steady state however slow it is", () => {
    const unit = 1e-11;
    const model = { atoms: 6, field: 0.5, coupling: 1, gammaA: 0.01, gammaB: 0.2, anisotropy: 0 };
    const scaled = { ...model, field: 0.5 * unit, coupling: unit, gammaA: 0.01 * unit, gammaB: 0.2 * unit };
    const [gap, small] = [relaxationGap(model), relaxationGap(scaled)];
    expect(small.even / unit).toBeCloseTo(gap.even, 10);
    expect(small.odd / unit).toBeCloseTo(gap.odd, 10);
    // Two atoms with Gamma_b = 0 relax at 24 Gamma_a h^2/lambda^2 to leading order.
    const slow = relaxationGap({ ...model, atoms: 2, field: 1e-5, gammaB: 0 });
    expect(slow.even / (24 * 0.01 * 1e-10)).toBeCloseTo(1, 3);
  });

  it("is refused where the matrix would be too large", () => {
    expect(() => relaxationGap({ ...DEFAULT_PARAMETERS, atoms: 41 })).toThrow("`atoms` must be at most 40 for the gap");
  });
});
