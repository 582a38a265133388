import { describe, expect, it } from "vitest";
import {
  findSpecies,
  inUnit,
  landeFactor,
  quantity,
  rubidium85,
  rubidium87,
  SPECIES,
  SPEED_OF_LIGHT,
  type Species,
  siValue,
  ytterbium171,
} from "../index.js";

const MEGAHERTZ = { value: 1, unit: "MHz", source: "any splitting: g_F does not depend on it" } as const;

/** Half a unit in the last digit of a decimal number as it is written in the catalogue. */
function halfDigit(value: number): number {
  return 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 0);
}

const LINES = SPECIES.flatMap((species) =>
  Object.entries(species.lines).map(([name, line]) => ({ name: `${species.name} ${name}`, species, line })),
);

describe("the catalogue of species", () => {
  it("gives every decay rate in the energy convention, as Gamma = 1/tau or Einstein A", () => {
    const rates = LINES.flatMap(({ line }) => (line.decayRate === undefined ? [] : [line.decayRate.convention]));
    expect(rates.length).toBeGreaterThan(20);
    expect(new Set(rates)).toEqual(new Set(["energy"]));
  });

  it("names for every line two levels of the species", () => {
    const missing = LINES.filter(
      ({ species, line }) => !(line.lower in species.levels && line.upper in species.levels),
    );
    expect(missing).toEqual([]);
  });

  it("agrees with itself: wavelength = c/frequency to the digits listed or 0.1 MHz (the uncertainty of Tiecke's 40K D2)", () => {
    const offenders = LINES.filter(({ line: { frequency, wavelength } }) => {
      if (frequency === undefined || wavelength === undefined) return false;
      const difference = Math.abs(SPEED_OF_LIGHT / siValue(wavelength) / 1e12 - frequency.value);
      const slack = halfDigit(frequency.value) + (halfDigit(wavelength.value) / wavelength.value) * frequency.value;
      return difference > 1.1 * slack + 1e-7;
    });
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });

  it("agrees with itself: Gamma/(2 pi) = 1/(2 pi tau) within the digits and uncertainties listed", () => {
    const offenders = LINES.filter(({ species, line: { decayRate, lifetime } }) => {
      if (decayRate === undefined || lifetime === undefined || species.charge !== 0) return false;
      const computed = 1 / (2 * Math.PI * siValue(lifetime)) / 1e6;
      const slack = halfDigit(decayRate.value) + (halfDigit(lifetime.value) / lifetime.value) * computed;
      return Math.abs(computed - decayRate.value) > 2 * slack + (decayRate.uncertainty ?? 0);
    });
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });

  it("agrees with itself: the branches of 40Ca+ 4P3/2 add up to 1/tau to 7 % (NIST rates against 7.4 ns of NJP 6, 94)", () => {
    const ion = SPECIES.find(({ name }) => name === "40Ca+")!;
    const total = Object.values(ion.lines)
      .filter(({ upper }) => upper === "P3/2")
      .reduce((sum, { decayRate }) => sum + siValue(decayRate!), 0);
    expect(Math.abs(total * 7.4e-9 - 1)).toBeLessThan(0.07);
  });

  it("agrees with itself: A (I + 1/2) is the ground splitting to the digits listed", () => {
    const offenders = SPECIES.filter(({ levels, groundSplitting, nuclearSpin }) => {
      const A = levels["S1/2"]?.hyperfineA;
      if (A === undefined || groundSplitting === undefined) return false;
      const factor = nuclearSpin.value + 0.5;
      const slack = halfDigit(groundSplitting.value) + factor * halfDigit(A.value);
      return Math.abs(A.value * factor - groundSplitting.value) > 1.1 * slack;
    });
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });

  it("has the uncertainties of the ground-state A of Arimondo, Inguscio & Violino (RMP 49, 31, Table IX), in Hz", () => {
    const published = { "6Li": 2, "7Li": 0.5, "23Na": 0.5, "39K": 0.3, "40K": 2400, "41K": 0.6, "85Rb": 2 };
    const listed = Object.keys(published).map((name) => {
      const { uncertainty, unit } = findSpecies(name).levels["S1/2"]!.hyperfineA!;
      return [name, inUnit(quantity(uncertainty!, unit), "Hz")] as const;
    });
    for (const [name, uncertainty] of listed) {
      expect(uncertainty / published[name as keyof typeof published], name).toBeCloseTo(1, 10);
    }
  });

  it("lists the hyperfine constants of ARC's tables in Hz, as the value or among the alternatives", () => {
    const table = [
      ["6Li", "S1/2", 152136840.7, 0],
      ["6Li", "P1/2", 17.375e6, 0],
      ["6Li", "P3/2", -1.155e6, -0.1e6],
      ["7Li", "S1/2", 401752043.3, 0],
      ["7Li", "P1/2", 45.914e6, 0],
      ["7Li", "P3/2", -3.055e6, -0.221e6],
      ["23Na", "P1/2", 94.3e6, 0],
      ["23Na", "P3/2", 18.69e6, 2.9e6],
      ["39K", "P1/2", 28.85e6, 0],
      ["39K", "P3/2", 6.06e6, 2.83e6],
      ["40K", "S1/2", -285730800, 0],
      ["41K", "S1/2", 127006935.2, 0],
      ["85Rb", "S1/2", 1011910813, 0],
      ["85Rb", "P1/2", 120.527e6, 0],
      ["85Rb", "P3/2", 25.002e6, 25.79e6],
      ["87Rb", "S1/2", 3417341305.452145, 0],
      ["87Rb", "P1/2", 408.328e6, 0],
      ["87Rb", "P3/2", 84.7185e6, 12.4965e6],
      ["133Cs", "S1/2", 2298157942.5, 0],
      ["133Cs", "P1/2", 291.9201e6, 0],
      ["133Cs", "P3/2", 50.275e6, -0.53e6],
    ] as const;
    for (const [name, level, A, B] of table) {
      const { hyperfineA, hyperfineB } = findSpecies(name).levels[level]!;
      const listed = [hyperfineA!, hyperfineB!].map(({ value, alternatives = [] }) =>
        [value, ...alternatives.map((other) => other.value)].map((x) => x * 1e6),
      );
      const nearest = (values: number[], x: number): number => Math.min(...values.map((y) => Math.abs(y - x)));
      expect(nearest(listed[0]!, A), `A of ${name} ${level}`).toBeLessThan(1e-6);
      expect(nearest(listed[1]!, B), `B of ${name} ${level}`).toBeLessThan(1e-6);
    }
  });

  it("keeps what other tables dispute as alternatives with sources", () => {
    const alternatives = rubidium87.levels["P1/2"].hyperfineA.alternatives;
    expect(alternatives?.map(({ value }) => value)).toEqual([408.328, 406.147]);
  });

  it("has masses near the mass numbers and abundances between 0 and 1", () => {
    const offenders = SPECIES.filter(
      ({ mass, massNumber, naturalAbundance: share }) =>
        Math.abs((mass?.value ?? massNumber) - massNumber) > 0.12 ||
        !((share?.value ?? 1) > 0 && (share?.value ?? 1) <= 1),
    );
    expect(offenders).toEqual([]);
  });

  it("has the published 87Rb - 85Rb isotope shifts: 78.095(12) MHz on D2, 77.583(12) MHz on D1 (Steck)", () => {
    const shift = (line: "D1" | "D2"): number =>
      (rubidium87.lines[line].frequency.value - rubidium85.lines[line].frequency.value) * 1e6;
    expect(Math.abs(shift("D2") - 78.095)).toBeLessThan(0.012);
    expect(Math.abs(shift("D1") - 77.583)).toBeLessThan(0.13);
  });

  it("has the published 87Rb mass 1.443160895e-25 kg (Steck, rev. 2.3.4)", () => {
    expect(siValue(rubidium87.mass) * 1e25).toBeCloseTo(1.443160895, 8);
  });

  it("lists g_F of 171Yb that belong to one g_J per level and to the nuclear factor of the ground level", () => {
    const nuclear = ytterbium171.levels["1S0"].gF["1/2"].value;
    const consistent = [ytterbium171.levels["1P1"].gF, ytterbium171.levels["3P1"].gF].map((gF) => {
      const gJ = (gF["1/2"].value + gF["3/2"].value) / 2;
      const species: Species = {
        ...ytterbium171,
        nuclearFactor: { value: nuclear, unit: "1", convention: "bohr", source: "gF of 1S0" },
        levels: {
          P: { term: "P1", J: 1, hyperfineA: MEGAHERTZ, gJ: { value: gJ, unit: "1", source: "mean of the listed gF" } },
        },
      };
      const of = { species, level: "P" };
      return [landeFactor(of, 0.5) - gF["1/2"].value, landeFactor(of, 1.5) - gF["3/2"].value];
    });
    for (const difference of consistent.flat()) expect(Math.abs(difference)).toBeLessThan(1e-5);
  });
});
