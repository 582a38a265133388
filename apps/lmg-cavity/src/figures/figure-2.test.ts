import { runSteps } from "@openqs/linalg";
import { beforeAll, describe, expect, it } from "vitest";
import { renderSvg, toJson } from "../figure/index.js";
import { type OrderParametersResult, orderParametersStudy } from "../studies/order-parameters.js";
import { figure2 } from "./figure-2.js";

const UPPER = (1 + Math.sqrt(1 - 0.2 ** 2)) / 2;
const LOWER = (1 - Math.sqrt(1 - 0.2 ** 2)) / 2;

let data: OrderParametersResult;

beforeAll(() => {
  const fields = Array.from({ length: 41 }, (_, i) => -0.5 + i / 20);
  data = runSteps(orderParametersStudy({ fields, atoms: [10, 25, 50], coupling: 1, gammaA: 0.01, gammaB: 0.2 }));
});

describe("the data of Fig. 2", () => {
  it("have the critical fields h_+- = (1 +- sqrt(1 - Gamma_b^2)) / 2", () => {
    expect(data.criticalFields?.lower).toBeCloseTo(LOWER, 14);
    expect(data.criticalFields?.upper).toBeCloseTo(UPPER, 14);
  });

  it("approach the semiclassical curves monotonically in N inside each phase", () => {
    const deviation = (field: number, exact: (h: number) => number): number[] => {
      return data.finite.map(({ fields, Z }) => {
        const at = fields.findIndex((h) => Math.abs(h - field) < 1e-9);
        return Math.abs(Z[at] - exact(field));
      });
    };
    for (const [h, exact] of [
      [-0.4, () => 1],
      [0.4, (field: number) => (2 * field) / (1 + Math.sqrt(0.96))],
      [1.4, () => 1],
    ] as const) {
      const [small, middle, large] = deviation(h, exact);
      expect(middle).toBeLessThan(small);
      expect(large).toBeLessThan(middle);
    }
  });

  it("have a pitchfork at h_+: the stable broken pair ends in X = 0 where the normal state becomes stable", () => {
    const broken = data.semiclassical.filter(({ branch, stable }) => branch === "broken" && stable);
    expect(broken.map(({ sign }) => sign)).toEqual([1, -1]);
    for (const { fields, X } of broken) {
      const last = X.findLastIndex((value) => value !== null);
      expect(Math.abs(fields[last] - UPPER)).toBeLessThan(2e-9);
      expect(Math.abs(X[last] ?? Number.NaN)).toBeLessThan(1e-4);
    }
  });

  it("have a jump at h_-: the normal state ends there while the broken pair has X^2 near its maximum", () => {
    const normal = data.semiclassical.find(({ branch, stable }) => branch === "normal" && stable);
    const last = normal?.fields.findLastIndex((h, i) => h < 0.5 && normal.Z[i] !== null) ?? -1;
    expect(Math.abs((normal?.fields[last] ?? 0) - LOWER)).toBeLessThan(2e-9);
    const broken = data.semiclassical.find(({ branch, stable }) => branch === "broken" && stable);
    const at = broken?.fields.findIndex((h) => h > LOWER) ?? -1;
    expect((broken?.X[at] ?? 0) ** 2).toBeGreaterThan(0.98);
  });
});

describe("the drawing of Fig. 2", () => {
  it("has four panels, a dash style per N, pale dashes for what is unstable, and both transitions marked", () => {
    const figure = figure2(data);
    expect(figure.panels.map(({ tag }) => tag)).toEqual(["(a)", "(b)", "(c)", "(d)"]);
    const labels = figure.panels[0].series.flatMap(({ label, style }) => (label === undefined ? [] : [[label, style]]));
    expect(labels).toEqual([
      ["semiclassical, stable", "solid"],
      ["semiclassical, unstable", "dashed"],
      ["$N = 10$", "dotted"],
      ["$N = 25$", "shortDash"],
      ["$N = 50$", "longDash"],
    ]);
    expect(figure.panels[0].guides?.map(({ x }) => x)).toEqual([
      data.criticalFields?.lower,
      data.criticalFields?.upper,
    ]);
    expect(renderSvg(figure)).not.toContain("NaN");
  });

  it("exports its data with full precision", () => {
    const exported = JSON.parse(toJson(figure2(data)));
    expect(exported.panels[0].series.at(-1).y).toEqual(data.finite[2].Z);
  });
});
