import { runSteps } from "@openqs/linalg";
import { describe, expect, it } from "vitest";
import { spontaneousEmissionStudy } from "./spontaneous-emission.js";
import { steadyStateStudy } from "./steady-state.js";

const model = { atoms: 1, coupling: 1, gammaA: 0.01, gammaB: 0.2, anisotropy: 0 };

const compared = (field: number, more: object = {}) =>
  runSteps(
    spontaneousEmissionStudy(
      { ...model, field },
      { atoms: [8], rate: 1e-3, process: "scattering", times: [0, 1e-5], ...more },
    ),
  ).cases;

describe("spontaneous emission of single atoms", () => {
  it("shrinks the Bloch vector at the rate and pair correlations at twice the rate, from the steady state on", () => {
    for (const field of [-0.5, 0.5, 1]) {
      const [{ atoms, evolution }] = compared(field, { rate: 1 });
      const [start, later] = evolution.map(({ moments }) => moments);
      const pair = (second: number) => (atoms * second - 1) / (atoms - 1);
      // At time t the slope has changed by a share of t = 1e-5.
      expect((later.Z - start.Z) / 1e-5 / start.Z).toBeCloseTo(-1, 3);
      expect((pair(later.ZZ) - pair(start.ZZ)) / 1e-5 / pair(start.ZZ)).toBeCloseTo(-2, 3);
    }
  });

  it("starts from the steady state of the collective model, with the same C_R", () => {
    for (const field of [-0.5, 0.5, 1]) {
      const [{ without, evolution }] = compared(field);
      const { moments, entanglement } = runSteps(steadyStateStudy({ ...model, atoms: 8, field }));
      expect(without.rescaledConcurrence).toBeCloseTo(entanglement.rescaledConcurrence, 9);
      expect(without.witnessMaximum).toBeCloseTo(entanglement.witnessMaximum, 11);
      expect(evolution[0].moments.XX).toBeCloseTo(moments.XX, 11);
      expect(evolution[0].symmetricWeight).toBeCloseTo(1, 12);
    }
  });

  it("leads in the end to another steady state, however slow it is, where pairs are not entangled", () => {
    const [slow] = compared(0.5, { rate: 1e-6 });
    const [fast] = compared(0.5, { rate: 1e-5 });
    expect(slow.with.moments.Z).toBeCloseTo(fast.with.moments.Z, 4);
    expect(Math.abs(slow.with.moments.Z - slow.without.moments.Z)).toBeGreaterThan(0.1);
    expect(slow.with.symmetricWeight).toBeLessThan(0.9);
    expect(slow.with.rescaledConcurrence).toBe(0);
    const [{ evolution, with: final }] = compared(0.5, { rate: 0.5, times: [0, 100] });
    expect(evolution[1].moments.XX).toBeCloseTo(final.moments.XX, 8);
  });

  it("leaves the atoms as they are on the time of the collective dynamics at the published rate", () => {
    // 1/Gamma_b = 5; 2e-4 events per atom and unit of time.
    const [{ without, evolution, certificate }] = compared(-0.5, { rate: 1.875e-4, times: [0, 5] });
    expect(Math.abs(evolution[1].rescaledConcurrence - without.rescaledConcurrence)).toBeLessThan(0.01);
    expect(certificate.evolutionError).toBeLessThan(1e-9);
    expect(certificate.residualNorm).toBeLessThan(1e-12);
  });

  it("costs the entanglement of one pair N times what it costs the collective witness", () => {
    const losses = [8, 16].map((atoms) => {
      const [{ evolution }] = compared(-0.5, { atoms: [atoms], rate: 1e-3, times: [0, 1] });
      const [start, later] = evolution;
      return [start.witnessMaximum - later.witnessMaximum, start.rescaledConcurrence - later.rescaledConcurrence];
    });
    expect(losses[1][0] / losses[0][0]).toBeLessThan(1.1);
    expect(losses[1][1] / losses[0][1]).toBeGreaterThan(1.8);
  });

  it("has closed forms for one process alone: dephasing keeps Z", () => {
    const [{ evolution }] = compared(-0.5, { process: "dephasing", rate: 1 });
    const [start, later] = evolution.map(({ moments }) => moments);
    // Z moves only by what the changed coherences drive, at second order in t.
    expect(Math.abs(later.Z - start.Z)).toBeLessThan(1e-8);
  });

  it("leaves all atoms in |0> where emission is fastest, in |1> by pumping, and mixed by scattering", () => {
    const inversion = (process: "emission" | "pumping" | "scattering") =>
      compared(-0.5, { process, rate: 1000 })[0].with.moments.Z;
    // What the collective rates of order 1 change is of order 1/1000.
    expect(inversion("emission")).toBeLessThan(-0.99);
    expect(inversion("pumping")).toBeGreaterThan(0.99);
    expect(Math.abs(inversion("scattering"))).toBeLessThan(0.01);
  });
});
