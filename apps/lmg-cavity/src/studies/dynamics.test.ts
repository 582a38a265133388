import { runSteps } from "@openqs/linalg";
import { describe, expect, it, vi } from "vitest";
import { liouvillianSpectrum } from "@openqs/collective-spin";
import { DEFAULT_PARAMETERS, type ModelParameters, spinModel } from "../model/parameters.js";
import { evolutionStudy } from "./evolution.js";
import { gapStudy } from "./gap.js";
import { steadyStateStudy } from "./steady-state.js";

const model: ModelParameters = { ...DEFAULT_PARAMETERS, atoms: 20, field: 1.2 };
/** Guards against endless loops only. */
vi.setConfig({ testTimeout: 60_000 });

const UP = { theta: 0, phi: 0 };

describe("the evolution", () => {
  it("starts in the coherent state: <Jz>/j = 1, <Jx^2>/j^2 = <Jy^2>/j^2 = 1/N, no entanglement", () => {
    const { moments, entanglement } = runSteps(evolutionStudy(model, { initial: UP, times: [0] }));
    expect(moments.Z[0]).toBeCloseTo(1, 14);
    expect([moments.XX[0], moments.YY[0]]).toEqual([expect.closeTo(1 / 20, 14), expect.closeTo(1 / 20, 14)]);
    expect(entanglement[0].witnessMaximum).toBeCloseTo(0, 12);
  });

  it("turns about -z in a positive field: from +x to <Jx>/j = cos 2ht, <Jy>/j = -sin 2ht, and <JxJy> follows", () => {
    const free = { atoms: 6, field: 0.7, coupling: 1e-13, gammaA: 0, gammaB: 0, anisotropy: 0 };
    const { moments } = runSteps(
      evolutionStudy(free, { initial: { theta: Math.PI / 2, phi: 0 }, times: [0.4], switchOff: 9 }),
    );
    const [c, s] = [Math.cos(0.56), Math.sin(0.56)];
    expect([moments.X[0], moments.Y[0]]).toEqual([expect.closeTo(c, 11), expect.closeTo(-s, 11)]);
    // <(n.J)^2> = j^2 along the spin n and j/2 across it.
    expect(moments.XX[0]).toBeCloseTo(c * c + (s * s) / 6, 11);
    expect(moments.YY[0]).toBeCloseTo(s * s + (c * c) / 6, 11);
    expect(moments.XY[0]).toBeCloseTo((-5 / 6) * c * s, 11);
  });

  it("ends in the steady state, which the elimination finds without time", () => {
    const { moments, entanglement } = runSteps(evolutionStudy(model, { initial: UP, times: [200] }));
    const steady = runSteps(steadyStateStudy(model));
    for (const name of ["Z", "XX", "YY", "XY"] as const) expect(moments[name][0]).toBeCloseTo(steady.moments[name], 9);
    expect(entanglement[0].rescaledConcurrence).toBeCloseTo(steady.entanglement.rescaledConcurrence, 8);
  });

  it("after a quench leaves the steady state of the field before by d<Jx^2>/dt = 2 (h - h_0) <Jx Jy + Jy Jx>", () => {
    const before = runSteps(steadyStateStudy({ ...model, field: -0.4 })).moments;
    const quench = { initial: { steadyField: -0.4 }, times: [0, 1e-5, 300] };
    const { moments, initial } = runSteps(evolutionStudy(model, quench));
    for (const name of ["Z", "XX", "YY", "XY"] as const) expect(moments[name][0]).toBeCloseTo(before[name], 13);
    expect((moments.XX[1] - moments.XX[0]) / 1e-5 / (4 * (1.2 + 0.4) * before.XY)).toBeCloseTo(1, 3);
    expect(moments.Z[2]).toBeCloseTo(runSteps(steadyStateStudy(model)).moments.Z, 9);
    expect(initial).toEqual({ steadyField: -0.4 });
    const kept = runSteps(evolutionStudy(model, { initial: { steadyField: 1.2 }, times: [10] }));
    expect(kept.moments.XX[0]).toBeCloseTo(runSteps(steadyStateStudy(model)).moments.XX, 11);
  });

  it("approaches it at the rate of the slowest mode, which oscillates", () => {
    // The pair -0.130 +- 1.598 i of 50 atoms in the broken phase decays more slowly than every mode closer to 0.
    const broken = { ...DEFAULT_PARAMETERS, atoms: 50 };
    const [even] = runSteps(gapStudy(broken, { count: 20 })).sectors;
    const [[slowest, frequency], [partner]] = even.eigenvalues;
    expect(partner).toBeCloseTo(slowest, 7);
    const period = (2 * Math.PI) / Math.abs(frequency);
    const { moments } = runSteps(evolutionStudy(broken, { initial: UP, times: [120, 120 + period] }));
    const { moments: steady } = runSteps(steadyStateStudy(broken));
    const [first, second] = moments.Z.map((Z) => Z - steady.Z);
    // The next mode decays by 0.077 a time unit faster: 1e-4 of it is left after 120, and its amplitude is alike.
    expect(Math.log(first / second) / period / -slowest).toBeCloseTo(1, 2);
  });

  it("keeps everything from the time on at which the lasers go off", () => {
    const times = [0, 1, 2, 3, 8];
    const { moments, entanglement } = runSteps(evolutionStudy(model, { initial: UP, times, switchOff: 2.5 }));
    const before = runSteps(evolutionStudy(model, { initial: UP, times: [0, 1, 2, 2.5] }));
    expect(moments.Z.slice(0, 4)).toEqual(before.moments.Z.map((value) => expect.closeTo(value, 10)));
    expect(moments.Z[4]).toBe(moments.Z[3]);
    expect(entanglement[4]).toEqual(entanglement[3]);
    expect(entanglement[4].rescaledConcurrence).toBeGreaterThan(0.1);
  });
});

describe("the gap", () => {
  it("is the smallest decay rate of all eigenvalues once the strip that is searched holds them all", () => {
    for (const field of [0.5, 1.5]) {
      const parameters = { ...DEFAULT_PARAMETERS, atoms: 12, field };
      // Nothing oscillates faster than |j, j><j, -j|, at N times 2h.
      const { sectors } = runSteps(gapStudy(parameters, { count: 2, fastestOscillation: 60 }));
      for (const { gap, gapOfAllModes, eigenvalues, roundingError } of sectors) {
        expect(gap).toBeCloseTo(gapOfAllModes ?? Number.NaN, 9);
        expect(-eigenvalues[0][0]).toBeCloseTo(gap, 9);
        expect(roundingError).toBeLessThan(1e-9);
      }
    }
  });

  it("has its mode listed first although others are closer to 0", () => {
    // At h = 1/2 an oscillation about the broken state is slower than the two even modes closest to 0.
    const [even] = runSteps(gapStudy({ ...DEFAULT_PARAMETERS, atoms: 20 }, { count: 2 })).sectors;
    expect(even.eigenvalues).toHaveLength(4);
    expect(Math.hypot(...even.eigenvalues[0])).toBeGreaterThan(even.completeWithin);
  });
});

describe("the gap of one atom", () => {
  it("is 2 Gamma_b + 4 Gamma_a in the even sector, and its coherences decay at half of that on average", () => {
    const { sectors } = runSteps(gapStudy({ ...model, atoms: 1 }, { count: 4 }));
    expect(sectors.map(({ sector }) => sector)).toEqual(["even", "odd"]);
    expect(-sectors[0].eigenvalues[0][0]).toBeCloseTo(2 * model.gammaB + 4 * model.gammaA, 12);
    const decay = sectors[1].eigenvalues.reduce((sum, [re]) => sum - re, 0);
    expect(decay / 2).toBeCloseTo(model.gammaB + 2 * model.gammaA, 12);
  });
});

describe("the odd gap", () => {
  it("closes exponentially in the broken phase and stays open in the normal one", () => {
    const odd = (field: number) => (atoms: number) =>
      liouvillianSpectrum(spinModel({ ...DEFAULT_PARAMETERS, atoms, field }), atoms, { sector: "odd", count: 1 })
        .values[0].re;
    const [ten, twenty, thirty] = [10, 20, 30].map(odd(0.5));
    expect(twenty / ten).toBeLessThan(0.3);
    expect(thirty / twenty).toBeLessThan(0.3);
    const [few, many] = [10, 30].map(odd(1.5));
    expect(many / few).toBeGreaterThan(0.9);
  });
});
