import { describe, expect, it } from "vitest";
import * as hardware from "../index.js";
import { SPEED_OF_LIGHT, siValue, type Species } from "../index.js";

const SPECIES = (Object.values(hardware) as unknown[]).filter(
  (value): value is Species => typeof value === "object" && value !== null && "nuclearSpin" in value,
);

/** Every object with a numerical `value`, with the path to it. */
function entries(node: unknown, path: string): { path: string; entry: Record<string, unknown> }[] {
  if (typeof node !== "object" || node === null) return [];
  const record = node as Record<string, unknown>;
  const own = typeof record["value"] === "number" ? [{ path, entry: record }] : [];
  return [...own, ...Object.entries(record).flatMap(([key, child]) => entries(child, `${path}.${key}`))];
}

/** Half a unit in the last digit of a decimal number as it is written in the catalogue. */
function halfDigit(value: number): number {
  return 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 0);
}

describe("the catalogue of species", () => {
  it("holds fifteen species, each with a name, levels and a source and unit for every value", () => {
    expect(SPECIES.map(({ name }) => name).sort()).toHaveLength(15);
    const all = SPECIES.flatMap((species) => entries(species, species.name));
    expect(all.length).toBeGreaterThan(250);
    for (const { path, entry } of all) {
      expect(String(entry["source"] ?? "").length, path).toBeGreaterThan(3);
      if (!path.includes("alternatives")) expect(Object.keys(hardware.UNITS), path).toContain(entry["unit"]);
    }
  });

  it("gives every decay rate, nuclear g factor and reduced dipole with its convention", () => {
    for (const species of SPECIES) {
      if (species.nuclearFactor !== undefined) expect(["bohr", "nuclear"]).toContain(species.nuclearFactor.convention);
      for (const line of Object.values(species.lines)) {
        if (line.decayRate !== undefined) expect(line.decayRate.convention).toBe("energy");
        if (line.reducedDipole !== undefined) expect(["steck", "symmetric"]).toContain(line.reducedDipole.convention);
      }
    }
  });

  it("names for every line two levels of the species", () => {
    for (const species of SPECIES) {
      for (const line of Object.values(species.lines)) {
        expect(Object.keys(species.levels)).toContain(line.lower);
        expect(Object.keys(species.levels)).toContain(line.upper);
      }
    }
  });

  it("agrees with itself: wavelength = c/frequency to the digits listed or 0.1 MHz (the uncertainty of Tiecke's 40K D2)", () => {
    for (const species of SPECIES) {
      for (const [name, { frequency, wavelength }] of Object.entries(species.lines)) {
        if (frequency === undefined || wavelength === undefined) continue;
        const difference = Math.abs(SPEED_OF_LIGHT / siValue(wavelength) / 1e12 - frequency.value);
        const slack = halfDigit(frequency.value) + (halfDigit(wavelength.value) / wavelength.value) * frequency.value;
        expect(difference, `${species.name} ${name}`).toBeLessThan(1.1 * slack + 1e-7);
      }
    }
  });

  it("agrees with itself: Gamma/(2 pi) = 1/(2 pi tau) within the digits and uncertainties listed", () => {
    for (const species of SPECIES) {
      for (const [name, { decayRate, lifetime }] of Object.entries(species.lines)) {
        if (decayRate === undefined || lifetime === undefined || species.charge !== 0) continue;
        const computed = 1 / (2 * Math.PI * siValue(lifetime)) / 1e6;
        const relative = halfDigit(lifetime.value) / lifetime.value;
        const slack = halfDigit(decayRate.value) + relative * computed + 0.5 * (decayRate.uncertainty ?? 0);
        expect(Math.abs(computed - decayRate.value), `${species.name} ${name}`).toBeLessThan(2 * slack);
      }
    }
  });

  it("agrees with itself: A (I + 1/2) is the ground splitting", () => {
    for (const species of SPECIES) {
      const A = species.levels["S1/2"]?.hyperfineA;
      if (A === undefined || species.groundSplitting === undefined) continue;
      const factor = species.nuclearSpin.value + 0.5;
      const slack = halfDigit(species.groundSplitting.value) + factor * halfDigit(A.value);
      expect(Math.abs(A.value * factor - species.groundSplitting.value), species.name).toBeLessThanOrEqual(2.1 * slack);
    }
  });

  it("keeps what other tables dispute as alternatives with sources", () => {
    expect(hardware.rubidium87.levels["P1/2"].hyperfineA.alternatives?.map(({ value }) => value)).toEqual([
      408.328, 406.147,
    ]);
  });

  it("has masses near the mass numbers and abundances between 0 and 1", () => {
    for (const { mass, massNumber, naturalAbundance } of SPECIES) {
      if (mass !== undefined) expect(Math.abs(mass.value - massNumber)).toBeLessThan(0.12);
      if (naturalAbundance !== undefined) expect(naturalAbundance.value > 0 && naturalAbundance.value <= 1).toBe(true);
    }
  });
});
