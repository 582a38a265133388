import { describe, expect, it } from "vitest";
import {
  breitRabi,
  calcium43Ion,
  cesium133,
  clockField,
  hyperfineLevels,
  hyperfineShift,
  ImpossibleConfigurationError,
  inUnit,
  landeFactor,
  type LevelOf,
  lithium6,
  magneticLevels,
  nuclearFactorInBohrMagnetons,
  potassium40,
  quantity,
  rubidium87,
  sodium23,
  strontium88,
  toCyclic,
  UnknownNameError,
  zeemanSplitting,
} from "../index.js";
import { ALKALIS } from "../species/alkalis.fixture.js";
import { BOHR_MAGNETON, PLANCK } from "../constants.js";

function offsets(of: LevelOf): Record<string, number> {
  return Object.fromEntries(hyperfineLevels(of).map(({ F, shift }) => [F, shift / 1e6]));
}

describe("hyperfine levels", () => {
  it.each([
    [lithium6, "P3/2", { 0.5: 2.7625, 1.5: 1.255, 2.5: -1.7575 }, 4],
    [lithium6, "P1/2", { 0.5: -17.386, 1.5: 8.693 }, 3],
    [sodium23, "P3/2", { 0: -66.0975, 1: -50.2875, 2: -15.9435, 3: 42.3825 }, 4],
    [potassium40, "P3/2", { 2.5: 55.196, 3.5: 31.017, 4.5: -2.285, 5.5: -46.371 }, 2],
    [rubidium87, "P3/2", { 0: -302.074, 1: -229.852, 2: -72.911, 3: 193.741 }, 3],
    [rubidium87, "P1/2", { 1: -509.05, 2: 305.43 }, 2],
    [cesium133, "P3/2", { 5: 263.8906, 4: 12.798, 3: -188.4885, 2: -339.7128 }, 2],
  ] as const)("of %s %s are the published offsets", (species, level, published, digits) => {
    const computed = offsets({ species, level });
    expect(Object.keys(computed).sort()).toEqual(Object.keys(published).sort());
    for (const [F, offset] of Object.entries(published)) expect(computed[F]).toBeCloseTo(offset, digits);
  });

  it("keep the centre of gravity: sum over F of (2F+1) E(F) = 0 for every level of every species", () => {
    for (const species of [...ALKALIS, calcium43Ion]) {
      for (const level of Object.keys(species.levels)) {
        const levels = hyperfineLevels({ species, level });
        const sum = levels.reduce((total, { F, shift }) => total + (2 * F + 1) * shift, 0);
        const size = levels.reduce((total, { F, shift }) => total + (2 * F + 1) * Math.abs(shift), 0);
        expect(Math.abs(sum)).toBeLessThan(1e-13 * size);
      }
    }
  });

  it("of the ground levels are apart by the published A(I + 1/2)", () => {
    for (const species of [...ALKALIS, calcium43Ion]) {
      const I = species.nuclearSpin.value;
      const of = { species, level: "S1/2" };
      const splitting = hyperfineShift(of, I + 0.5) - hyperfineShift(of, I - 0.5);
      const published = species.groundSplitting;
      const tolerance = Math.max(Number("uncertainty" in published ? published.uncertainty : 0), 2e-7) * 1e6;
      expect(Math.abs(splitting - published.value * 1e6)).toBeLessThan(tolerance);
    }
  });

  it("of 40K are inverted: F = 9/2 lies below F = 7/2", () => {
    expect(hyperfineLevels({ species: potassium40, level: "S1/2" }).map(({ F }) => F)).toEqual([4.5, 3.5]);
  });

  it("refuse a level or an F that does not exist, with what does", () => {
    expect(() => hyperfineLevels({ species: lithium6, level: "P1/2 " })).toThrow('Did you mean "P1/2"');
    expect(() => hyperfineLevels({ species: lithium6, level: "X" })).toThrow(UnknownNameError);
    expect(() => hyperfineShift({ species: lithium6, level: "S1/2" }, 2)).toThrow("give F = 0.5, 1.5");
  });
});

describe("the Breit-Rabi formula", () => {
  const ground = { species: lithium6, level: "S1/2" };

  it.each([
    [1, -0.93493],
    [10, -9.28779],
    [100, -59.878],
  ])("gives the published 6Li |1/2,+1/2> - |1/2,-1/2> splitting at %d G: %d MHz", (gauss, published) => {
    const field = quantity(gauss, "G");
    const splitting = breitRabi(ground, { F: 0.5, m: 0.5 }, field) - breitRabi(ground, { F: 0.5, m: -0.5 }, field);
    expect(splitting / 1e6).toBeCloseTo(published, gauss === 100 ? 3 : 5);
  });

  it("agrees with the diagonalisation for every sublevel of every alkali from -1 kG to 10 kG", () => {
    for (const species of ALKALIS) {
      for (const gauss of [-1000, 0, 0.1, 37, 1000, 10_000]) {
        const field = quantity(gauss, "G");
        const of = { species, level: "S1/2" };
        for (const state of magneticLevels(of, field)) {
          const scale = Math.abs(species.groundSplitting.value * 1e6) + 1.4e6 * Math.abs(gauss);
          expect(Math.abs(state.shift - breitRabi(of, state, field))).toBeLessThan(1e-14 * 8 * scale);
        }
      }
    }
  });

  it("keeps the stretched states linear beyond x = 1, where a square root would turn back", () => {
    const slope = (gauss: number): number =>
      breitRabi(ground, { F: 1.5, m: -1.5 }, quantity(gauss + 1, "G")) -
      breitRabi(ground, { F: 1.5, m: -1.5 }, quantity(gauss, "G"));
    expect(slope(1)).toBeCloseTo(slope(1000), 3);
  });

  it("refuses a level with J = 3/2 and names the alternative", () => {
    const call = (): number => breitRabi({ species: lithium6, level: "P3/2" }, { F: 0.5, m: 0.5 }, quantity(1, "G"));
    expect(call).toThrow(ImpossibleConfigurationError);
    expect(call).toThrow("magneticLevels");
  });
});

describe("diagonalisation in a field", () => {
  it("tends to A mI mJ + mu_B B (gJ mJ + gI mI) in the Paschen-Back regime of 6Li 2P3/2", () => {
    const of = { species: lithium6, level: "P3/2" };
    const field = quantity(1, "T");
    const gI = nuclearFactorInBohrMagnetons(lithium6);
    for (const state of magneticLevels(of, field)) {
      const main = state.amplitudes.reduce((best, next) => (next.amplitude ** 2 > best.amplitude ** 2 ? next : best));
      const larmor = (BOHR_MAGNETON * field) / PLANCK;
      const uncoupled = -1.155e6 * main.mI * main.mJ + larmor * (1.335 * main.mJ + gI * main.mI);
      // Quadrupole energy at most |B|/4 on the diagonal, off-diagonal terms squared over the Zeeman splitting.
      expect(Math.abs(state.shift - uncoupled)).toBeLessThan(0.1e6 / 2 + 1e3);
    }
  });

  it("has orthonormal states whose sensitivity is the derivative of the energy", () => {
    const of = { species: rubidium87, level: "P3/2" };
    const states = magneticLevels(of, quantity(100, "G"));
    const up = magneticLevels(of, quantity(100.01, "G"));
    const down = magneticLevels(of, quantity(99.99, "G"));
    states.forEach((state, i) => {
      expect(state.amplitudes.reduce((sum, { amplitude }) => sum + amplitude ** 2, 0)).toBeCloseTo(1, 14);
      const slope = (up[i].shift - down[i].shift) / 2e-6;
      expect(slope / state.sensitivity).toBeCloseTo(1, 4);
    });
  });

  it("starts with the slope gF mu_B m: Lande factors of all species by an independent route", () => {
    for (const species of ALKALIS) {
      for (const level of ["S1/2", "P1/2", "P3/2"]) {
        const of = { species, level };
        for (const state of magneticLevels(of, quantity(0, "G"))) {
          const expected = (landeFactor(of, state.F) * state.m * BOHR_MAGNETON) / PLANCK;
          expect(Math.abs(state.sensitivity - expected)).toBeLessThan(1e-11 * (BOHR_MAGNETON / PLANCK));
        }
      }
    }
  });

  it("gives gF = -+1/(I + 1/2) of a bare electron in the ground levels to 0.3 %", () => {
    for (const species of ALKALIS) {
      const I = species.nuclearSpin.value;
      for (const [F, sign] of [
        [I + 0.5, 1],
        [I - 0.5, -1],
      ] as const) {
        expect(landeFactor({ species, level: "S1/2" }, F) * (I + 0.5) * sign).toBeCloseTo(1, 2);
      }
    }
  });

  it("shifts 87Rb |F=1> by -0.702 MHz/G and |F=2> by +0.700 MHz/G per m (Steck)", () => {
    const of = { species: rubidium87, level: "S1/2" };
    expect(inUnit(zeemanSplitting(of, 1, quantity(1, "G")), "MHz")).toBeCloseTo(-0.702, 3);
    expect(inUnit(zeemanSplitting(of, 2, quantity(1, "G")), "MHz")).toBeCloseTo(0.7, 3);
  });

  it("leaves a level without any angular momentum alone", () => {
    const [state] = magneticLevels({ species: strontium88, level: "1S0" }, quantity(1, "T"));
    expect(state).toMatchObject({ F: 0, m: 0, shift: 0, sensitivity: 0 });
  });
});

describe("field-insensitive points of 43Ca+", () => {
  const ground = { species: calcium43Ion, level: "S1/2" };
  const shelf = { species: calcium43Ion, level: "D5/2" };

  it.each([
    [0, 1, 140, 150, 146.0942],
    [1, 1, 250, 350, 287.7827],
  ])("lie at the published fields of |4,%d> - |3,%d>", (m, n, from, to, published) => {
    const field = clockField({ ...ground, F: 4, m }, { ...ground, F: 3, m: n }, [
      quantity(from, "G"),
      quantity(to, "G"),
    ]);
    expect(inUnit(field, "G")).toBeCloseTo(published, 4);
  });

  it.each([
    [3, 4, 3.38],
    [4.5, 6, 4.96],
  ])(
    "of S1/2 |4,4> - D5/2 |4,3> between %d and %d G are at the published %d G (Benhelm 2007)",
    (from, to, published) => {
      const interval = [quantity(from, "G"), quantity(to, "G")] as const;
      const field = clockField({ ...ground, F: 4, m: 4 }, { ...shelf, F: 4, m: 3 }, interval);
      expect(Math.abs(inUnit(field, "G") - published)).toBeLessThan(0.01);
    },
  );

  it("are refused where there is none", () => {
    const interval = [quantity(1, "G"), quantity(2, "G")] as const;
    expect(() => clockField({ ...ground, F: 4, m: 0 }, { ...ground, F: 3, m: 1 }, interval)).toThrow("1 G and 2 G");
  });
});

describe("the nuclear g factor", () => {
  it("is converted from nuclear magnetons with the sign of H = +gI mu_B B Iz", () => {
    expect(nuclearFactorInBohrMagnetons(calcium43Ion)).toBeCloseTo(2.04675e-4, 8);
    expect(nuclearFactorInBohrMagnetons(rubidium87)).toBe(-0.0009951414);
    expect(toCyclic(quantity(1, "2pi Hz"))).toBeCloseTo(1, 15);
  });
});
