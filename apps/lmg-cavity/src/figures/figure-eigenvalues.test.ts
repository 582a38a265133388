import { runSteps } from "@openqs/linalg";
import { expect, it } from "vitest";
import { renderSvg } from "../figure/index.js";
import { eigenvalueScanStudy } from "../studies/eigenvalue-scan.js";
import { figureEigenvalues } from "./figure-eigenvalues.js";

const fields = Array.from({ length: 151 }, (_, i) => -0.4 + i / 100);
const data = runSteps(eigenvalueScanStudy({ fields, coupling: 1, gammaA: 0.01, gammaB: 0.2 }));

it("has exceptional points at h = 0 and h = lambda, and one in the broken phase close to h_+", () => {
  const [zero, broken, coupling] = data.exceptionalFields;
  expect(data.exceptionalFields).toHaveLength(3);
  expect(Math.abs(zero)).toBeLessThan(1e-9);
  expect(broken).toBeCloseTo(0.98483397, 8);
  expect(coupling).toBeCloseTo(1, 12);
});

it("shows critical slowing down: one eigenvalue tends to 0 from below at both critical fields, from one side at h_-", () => {
  const { lower, upper } = data.criticalFields ?? { lower: Number.NaN, upper: Number.NaN };
  const slowest = (field: number) => {
    const scan = { fields: [field, field + 1e-9], coupling: 1, gammaA: 0.01, gammaB: 0.2 };
    return runSteps(eigenvalueScanStudy(scan)).re[0][0];
  };
  for (const field of [lower - 1e-5, upper - 1e-5, upper + 1e-5]) {
    expect(slowest(field)).toBeLessThan(0);
    expect(slowest(field)).toBeGreaterThan(-1e-3);
  }
  // Just above h_- both eigenvalues are complex, with the real part -2 h Gamma_b/Lambda.
  expect(slowest(lower + 1e-5)).toBeCloseTo((-2 * lower * 0.2) / (1 + Math.sqrt(0.96)), 5);
});

it("draws real and imaginary parts with the exceptional points marked", () => {
  const figure = figureEigenvalues(data);
  expect(figure.panels).toHaveLength(2);
  expect(figure.panels[0].series.at(-1)?.x).toHaveLength(3);
  expect(renderSvg(figure)).toMatch(/^<svg/);
});

it("joins nothing across the jump at h_-", () => {
  const [first] = figureEigenvalues(data).panels[0].series;
  const gap = first?.y.indexOf(null) ?? -1;
  expect(first?.x[gap]).toBe(data.criticalFields?.lower);
  // -Gamma_b + 2 sqrt(h (1 - h)) tends to 0 below, the broken pair has -2 h Gamma_b / Lambda above: here the second line.
  const second = figureEigenvalues(data).panels[0].series[1];
  expect(second?.y[gap - 1]).toBeCloseTo(-0.4, 3);
  expect(second?.y[gap + 1]).toBeCloseTo(-0.00204, 4);
});
