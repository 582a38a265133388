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

  it("refuses a branch that is not stable, a band without width, and a mode that is not coupled", async () => {
    const unstable = await lmg("measurement", "--field", "0.5", "--branch", "normal");
    expect(unstable).toMatchObject({ status: 2, out: "" });
    expect(unstable.err).toContain("--branch must be stable at this field");
    expect((await lmg("measurement", "--bandwidth", "0")).err).toContain(
      '--bandwidth cannot be "0": it must be larger',
    );
    expect((await lmg("measurement", "--lambda-b-over-lambda-a", "0")).err).toContain("--lambda-b must not vanish");
  });
});

describe("spontaneous", () => {
  it("prints steady states without and with spontaneous emission, and the way from one to the other", async () => {
    const inputs = [
      "spontaneous",
      "--atoms",
      "4,6",
      "--field",
      "-0.5",
      "--times",
      "0,10",
      "--gamma-spontaneous",
      "1e-3",
    ];
    const result = JSON.parse((await lmg(...inputs, "--json")).out);
    expect(result).toMatchObject({ process: "scattering", rate: 1e-3, times: [0, 10] });
    expect(result.cases.map(({ atoms }: { atoms: number }) => atoms)).toEqual([4, 6]);
    const [{ without, evolution, with: final }] = result.cases;
    expect(evolution[1].witnessMaximum).toBeLessThan(without.witnessMaximum);
    expect(evolution[1].witnessMaximum).toBeGreaterThan(final.witnessMaximum);
    expect((await lmg(...inputs)).out).toMatch(/t -> infinity +0\.\d+/);
  });

  it("refuses one atom, many atoms and a rate of zero", async () => {
    expect((await lmg("spontaneous", "--atoms", "5,100")).err).toContain("it must be an integer from 2 to 40");
    expect((await lmg("spontaneous", "--gamma-spontaneous", "0")).err).toContain("it must be larger than 0");
  });
});

describe("spectrum", () => {
  it("prints spectrum, correlation and the sum rule, as JSON and for people", async () => {
    const inputs = ["spectrum", "--atoms", "12", "--field", "1.2", "--frequencies", "-1,0,1", "--times", "0,2"];
    const result = JSON.parse((await lmg(...inputs, "--json")).out);
    expect([result.photons.length, result.linearized.photons.length, result.correlation.re.length]).toEqual([3, 3, 2]);
    expect(result.correlation.re[0]).toBeCloseTo(result.totalFlux, 12);
    expect(result.certificate.sumRuleError).toBeLessThan(1e-3);
    expect((await lmg(...inputs)).out).toMatch(/error of the sum rule +\d/);
    const without = ["spectrum", "--atoms", "12", "--frequencies", "0", "--times", "none", "--json"];
    expect(JSON.parse((await lmg(...without)).out).correlation).toEqual({ times: [], re: [], im: [] });
  });
});
