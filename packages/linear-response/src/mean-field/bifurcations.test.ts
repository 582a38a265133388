import { describe, expect, it } from "vitest";

import { lmgCriticalFields } from "../lmg/lmg-critical-fields.js";
import { lmgModel } from "../lmg/lmg-model.js";
import { locateBifurcations } from "./bifurcations.js";
import type { FixedPoint } from "./fixed-points.js";
import { fixedPointBranches } from "./fixed-point-branches.js";

const family = (field: number) => lmgModel({ field, coupling: 1, gammaA: 0.01, gammaB: 0.2 });
const critical = lmgCriticalFields({ coupling: 1, gammaB: 0.2 })!;

describe("locateBifurcations", () => {
  const found = locateBifurcations(family, { from: -0.37, to: 1.31 });
  const near = (field: number) => found.filter(({ parameter }) => Math.abs(parameter - field) < 1e-9);

  it("finds both critical fields, with a pair of stable states more inside", () => {
    const [upper] = near(critical.upper);
    const stable = (points: readonly FixedPoint[]) => points.filter(({ stability }) => stability === "stable").length;
    expect(upper!.kinds).toEqual(["branching", "stability"]);
    expect([upper!.before.length, stable(upper!.before)]).toEqual([4, 2]);
    expect([upper!.after.length, stable(upper!.after)]).toEqual([2, 1]);
    const [lower] = near(critical.lower);
    expect([lower!.before.length, stable(lower!.before)]).toEqual([6, 3]);
    expect([lower!.after.length, stable(lower!.after)]).toEqual([4, 2]);
  });

  it("finds the exceptional points of the normal phase at h = 0 and h = lambda", () => {
    for (const field of [0, 1]) {
      const [point] = near(field);
      expect(point!.kinds).toContain("exceptional");
      expect(Math.abs(point!.parameter - field)).toBeLessThan(1e-10);
    }
  });

  it("finds the exceptional point of the broken phase, where 4 h^2 Gamma_b^2/Lambda^2 equals the determinant", () => {
    const root = Math.sqrt(1 - 0.04);
    const capital = 1 + root;
    // 4 h^2 (Gamma_b^2/Lambda^2 + 2 root/Lambda) = 2 root Lambda
    const field = Math.sqrt((2 * root * capital) / (4 * (0.04 / capital ** 2 + (2 * root) / capital)));
    const [point] = near(field);
    expect(point!.kinds).toEqual(["exceptional"]);
  });

  it("finds nothing in a range without bifurcations and refuses an empty range", () => {
    expect(locateBifurcations(family, { from: 0.3, to: 0.7, samples: 11 })).toEqual([]);
    expect(() => locateBifurcations(family, { from: 1, to: 1 })).toThrow(/greater/);
  });
});

describe("fixedPointBranches", () => {
  it("follows the broken pair until it merges with the normal state", () => {
    const fields = Array.from({ length: 101 }, (_, i) => 0.2 + i / 100);
    const branches = fixedPointBranches(family, fields);
    expect(branches).toHaveLength(4);
    const [up, down, ...poles] = branches;
    expect(poles.every(({ parameters }) => parameters.length === 101)).toBe(true);
    for (const branch of [up!, down!]) {
      expect(branch.parameters.at(-1)).toBeCloseTo(0.98, 12);
      branch.points.forEach(({ bloch }, i) =>
        expect(bloch[2]).toBeCloseTo((2 * branch.parameters[i]) / (1 + Math.sqrt(0.96)), 12),
      );
    }
    expect(up!.points.every(({ bloch }) => bloch[0] > 0)).toBe(true);
    expect(down!.points.every(({ bloch }) => bloch[0] < 0)).toBe(true);
  });
});
