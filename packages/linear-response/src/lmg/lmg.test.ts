import { describe, expect, it } from "vitest";

import { lmgEffectiveParameters } from "./lmg-cavity-model.js";
import { lmgCriticalFields } from "./lmg-critical-fields.js";
import { lmgFixedPoints } from "./lmg-fixed-points.js";
import { lmgModel } from "./lmg-model.js";

describe("lmgCriticalFields", () => {
  it("are the fields at which an eigenvalue of the normal state vanishes", () => {
    for (const anisotropy of [-0.5, 0, 0.4]) {
      const parameters = { coupling: 1.3, gammaB: 0.3, anisotropy };
      const fields = lmgCriticalFields(parameters)!;
      for (const h of [fields.lower, fields.upper]) {
        expect(-0.3 + 2 * Math.sqrt((h - anisotropy * 1.3) * (1.3 - h))).toBeCloseTo(0, 14);
      }
    }
  });

  it("do not exist where damping exceeds the coupling", () => {
    expect(lmgCriticalFields({ coupling: 1, gammaB: 1 })).toBeNull();
    expect(lmgCriticalFields({ coupling: 1, gammaB: 2 })).toBeNull();
  });
});

describe("lmgFixedPoints", () => {
  it("lie on the unit sphere and are the broken state of Eq. (7) between the critical fields", () => {
    const [h, gammaB] = [0.6, 0.2];
    const points = lmgFixedPoints({ field: h, coupling: 1, gammaB });
    for (const { bloch } of points) expect(Math.hypot(...bloch)).toBeCloseTo(1, 14);
    const capital = 1 + Math.sqrt(1 - gammaB ** 2);
    const broken = points.find(({ branch }) => branch === "broken")!;
    expect(broken.bloch[0]).toBeCloseTo(Math.sqrt((capital ** 2 - 4 * h * h) / (2 * capital)), 14);
    expect(broken.stability).toBe("stable");
  });

  it("has only the poles without a coupling strong enough, and the upper one is stable", () => {
    const points = lmgFixedPoints({ field: 0.4, coupling: 1, gammaB: 1.2 });
    expect(points.map(({ branch, stability }) => [branch, stability])).toEqual([
      ["normal", "stable"],
      ["inverted", "unstable"],
    ]);
  });

  it("refuses an anisotropic model, negative rates and a coupling that is not positive", () => {
    expect(() => lmgFixedPoints({ field: 0, coupling: 1, anisotropy: 0.5 })).toThrow(/anisotropy/);
    expect(() => lmgFixedPoints({ field: 0, coupling: -1 })).toThrow(/coupling/);
    expect(() => lmgModel({ field: 0, coupling: 1, gammaB: -0.1 })).toThrow(/gammaB/);
    expect(() => lmgModel({ field: Number.NaN, coupling: 1 })).toThrow(/field/);
    expect(() => lmgModel({ field: 1, coupling: 1, anisotropy: 1.5 })).toThrow(/anisotropy/);
  });
});

describe("lmgEffectiveParameters", () => {
  it("are Eq. (5) for both modes detuned, on either side: 2 25 3/(16 + 9), 25 4/(16 + 9), 4 12/(144 + 25)", () => {
    const cavity = { field: 0.3, couplingA: 5, couplingB: 2, decayA: 4, decayB: 12 };
    for (const side of [1, -1]) {
      const effective = lmgEffectiveParameters({ ...cavity, detuningA: 3 * side, detuningB: 5 * side });
      expect(effective.coupling).toBeCloseTo(6 * side, 14);
      expect(effective.gammaA).toBeCloseTo(4, 14);
      expect(effective.gammaB).toBeCloseTo(48 / 169, 14);
      expect(effective).toMatchObject({ field: 0.3, anisotropy: 0 });
    }
  });
});
