import { lmgCavityModel, lmgCriticalFields } from "@openqs/linear-response";
import { describe, expect, it } from "vitest";
import { branchOf } from "./branch.js";
import { cavityBranch } from "./cavity-branch.js";
import { phaseAt } from "./phase.js";
import { cavityFromRatios, FIGURE_3_RATIOS } from "./transmission.js";

describe("a semiclassical branch", () => {
  it("is named by its Bloch vector", () => {
    expect(branchOf([0, 0, 1])).toBe("normal");
    expect(branchOf([0, 0, -1])).toBe("inverted");
    expect(branchOf([0.6, 0, -0.8])).toBe("broken");
    expect(branchOf([0, -1e-6, 1])).toBe("broken");
  });

  it("of atoms and modes is the one that is asked for, stable or not; else the stable one", () => {
    const model = lmgCavityModel(cavityFromRatios({ ...FIGURE_3_RATIOS, coupling: 1, field: 0.4 }));
    expect(cavityBranch(model).stability).toBe("stable");
    for (const [branch, z] of [
      ["normal", 1],
      ["inverted", -1],
    ] as const) {
      const { blochs, stability } = cavityBranch(model, branch);
      expect([blochs[0][2], stability]).toEqual([expect.closeTo(z, 12), "unstable"]);
    }
    expect(cavityBranch(model, "broken")).toMatchObject({ stability: "stable", blochs: cavityBranch(model).blochs });
    const beyond = lmgCavityModel(cavityFromRatios({ ...FIGURE_3_RATIOS, coupling: 1, field: 1.4 }));
    expect(() => cavityBranch(beyond, "broken")).toThrow("must be one of normal, inverted at this field");
  });

  it("makes the broken phase between the critical fields, and none where they do not exist", () => {
    const critical = lmgCriticalFields({ coupling: 1, gammaB: 0.2 });
    expect([-0.5, 0.005, 0.0102, 0.5, 0.98, 0.995, 2].map((field) => phaseAt(field, critical))).toEqual([
      "normal",
      "normal",
      "broken",
      "broken",
      "broken",
      "normal",
      "normal",
    ]);
    expect(phaseAt(0.5, null)).toBe("normal");
  });
});
