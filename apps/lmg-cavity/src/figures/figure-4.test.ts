import { runSteps } from "@openqs/linalg";
import { beforeAll, describe, expect, it } from "vitest";
import { renderSvg } from "../figure/index.js";
import { type EntanglementScanResult, entanglementScanStudy } from "../studies/entanglement-scan.js";
import { figure4 } from "./figure-4.js";

let data: EntanglementScanResult;

beforeAll(() => {
  const fields = Array.from({ length: 21 }, (_, i) => -0.5 + i / 10);
  data = runSteps(entanglementScanStudy({ fields, atoms: [100, 25], coupling: 1, gammaA: 0.01, gammaB: 0.2 }));
});

function exactAt({ fields, rescaledConcurrence }: EntanglementScanResult["finite"][number], field: number): number {
  return rescaledConcurrence[fields.findIndex((h) => Math.abs(h - field) < 1e-9)];
}

/** The Holstein-Primakoff value at the field of the curve that is nearest. */
function linearized(field: number): { branch: number; perpendicular: number | null } {
  const distances = data.linearized.fields.map((h) => Math.abs(h - field));
  const nearest = distances.indexOf(Math.min(...distances));
  return { branch: data.linearized.branch[nearest], perpendicular: data.linearized.perpendicular[nearest] };
}

describe("the data of Fig. 4", () => {
  it("peak at both critical fields, with a jump at h_- and a kink at h_+", () => {
    const { lower, upper } = data.criticalFields ?? { lower: Number.NaN, upper: Number.NaN };
    const step = 2e-6;
    expect(linearized(lower - step).branch).toBeGreaterThan(0.49);
    expect(linearized(lower + step).branch).toBe(0);
    expect(linearized(upper - step).branch).toBeCloseTo(linearized(upper + step).branch, 4);
    const slope = (from: number, to: number) => (linearized(to).branch - linearized(from).branch) / (to - from);
    expect(slope(upper - 0.05, upper)).toBeGreaterThan(0.3);
    expect(slope(upper, upper + 0.05)).toBeLessThan(-0.3);
  });

  it("approach the Holstein-Primakoff model as N grows, in the broken phase its parity-symmetric reading", () => {
    for (const field of [-0.4, 0.7, 1.4]) {
      const { branch, perpendicular } = linearized(field);
      const limit = perpendicular ?? branch;
      const [far, near] = [data.finite[1], data.finite[0]].map((curve) => Math.abs(exactAt(curve, field) - limit));
      expect(near).toBeLessThan(far);
      expect(near).toBeLessThan(0.02);
    }
  });

  it("repeat the reference values of N = 100", () => {
    expect(exactAt(data.finite[0], 0.9)).toBeCloseTo(0.3737023484, 9);
    expect(exactAt(data.finite[0], 1.2)).toBeCloseTo(0.3039666035, 9);
    expect(exactAt(data.finite[0], -0.3)).toBeCloseTo(0.3621014285, 9);
  });

  it("have more points in the fall just below h = 0, so that no straight piece of it shows", () => {
    const fields = Array.from({ length: 13 }, (_, i) => -0.09 + i / 100);
    const scan = { fields, atoms: [60], coupling: 1, gammaA: 0.01, gammaB: 0.2 };
    const [curve] = runSteps(entanglementScanStudy(scan)).finite;
    expect(curve.fields.length).toBeGreaterThan(13);
    expect(curve.fields.length).toBeLessThanOrEqual(20);
    // Of the given ones, -0.03 and -0.02 lie in the fall.
    expect(curve.fields.filter((h) => h > -0.031 && h < -0.014).length).toBeGreaterThanOrEqual(5);
  });
});

describe("the drawing of Fig. 4", () => {
  it("names both readings of the broken phase and the critical fields", () => {
    const figure = figure4(data);
    const labels = figure.panels[0].series.map(({ label }) => label);
    expect(labels).toEqual(["$N → ∞$, one branch", "$N → ∞$, parity-symmetric", "$N = 100$", "$N = 25$"]);
    expect(figure.panels[0].guides?.map(({ label }) => label)).toEqual(["$h_-^c$", "$h_+^c$"]);
    expect(renderSvg(figure)).toMatch(/^<svg/);
  });
});
