import { describe, expect, it } from "vitest";
import { lmg } from "./lmg.fixture.js";

describe("measurement", () => {
  it("prints what the light shows beside what the atoms are, as JSON and for people", async () => {
    const inputs = ["measurement", "--field", "1.2", "--lambda-a-over-delta-a", "0.02", "--frequencies", "-1:1:3"];
    const { output, entanglement, spectrum, bandwidth } = JSON.parse((await lmg(...inputs, "--json")).out);
    expect(bandwidth).toBeNull();
    expect(output.coherentFlux).toBe(0);
    expect(entanglement.inferred.branch).toBeCloseTo(entanglement.atoms.branch, 2);
    expect(spectrum.photons).toHaveLength(3);
    const { out } = await lmg(...inputs);
    expect(out).toMatch(/from the light +0\.0268/);
  });

  it("refuses a branch that is not stable, and a band without width", async () => {
    const unstable = await lmg("measurement", "--field", "0.5", "--branch", "normal");
    expect(unstable).toMatchObject({ status: 2, out: "" });
    expect(unstable.err).toContain("`branch` must be stable at this field");
    expect((await lmg("measurement", "--bandwidth", "0")).err).toContain(
      '--bandwidth cannot be "0": it must be larger',
    );
  });
});
