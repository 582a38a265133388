import { describe, expect, it } from "vitest";
import { DEFAULT_PARAMETERS } from "../../model/parameters.js";
import { meanFieldStudy } from "../../studies/mean-field.js";
import { relax } from "./relax.js";
import type { RelaxationRequest } from "./relaxation.js";

const request = (atoms: number, kind: "ensemble" | "trajectory" = "ensemble", seed = 1): RelaxationRequest => ({
  parameters: { ...DEFAULT_PARAMETERS, atoms },
  initial: [0.6, 0, 0.8],
  relaxation: { kind, seed },
});
const wanted = { isOutdated: () => false, onProgress: () => undefined };

async function orbit(of: RelaxationRequest) {
  const found = await relax(of, wanted);
  if (found === null || "error" in found.orbit) throw new Error("no orbit");
  return found.orbit;
}

describe("the relaxation of finite N", () => {
  it("starts where the mean field does and tends to it as 1/N at short times", async () => {
    const times = [0, 0.25, 0.5, 0.75, 1];
    const limit = meanFieldStudy(DEFAULT_PARAMETERS, { initial: [0.6, 0, 0.8], times }).orbit!;
    const distance = async (atoms: number): Promise<number> => {
      const { X, Y, Z } = await orbit(request(atoms));
      expect([X[0], Y[0], Z[0]].map((value) => Number(value.toFixed(10)))).toEqual([0.6, 0, 0.8]);
      return Math.hypot(X[4] - limit.X[4], Y[4] - limit.Y[4], Z[4] - limit.Z[4]);
    };
    const ratio = (await distance(10)) / (await distance(40));
    expect(ratio).toBeGreaterThan(3);
    expect(ratio).toBeLessThan(5);
  });

  it("is one trajectory, fixed by its seed, whose spin is no longer than the whole", async () => {
    const first = await orbit(request(10, "trajectory"));
    expect(await orbit(request(10, "trajectory"))).toEqual(first);
    expect((await orbit(request(10, "trajectory", 2))).X).not.toEqual(first.X);
    first.X.forEach((x, i) => expect(Math.hypot(x, first.Y[i], first.Z[i])).toBeLessThan(1 + 1e-9));
  });

  it("is given up when something newer is wanted", async () => {
    expect(await relax(request(60), { ...wanted, isOutdated: () => true })).toBeNull();
  });
});
