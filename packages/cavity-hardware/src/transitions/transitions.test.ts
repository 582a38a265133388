import { describe, expect, it } from "vitest";
import {
  branchingRatios,
  calcium40Ion,
  cyclingSaturationIntensity,
  dipoleMatrixElement,
  dipoleTransition,
  dopplerShift,
  dopplerTemperature,
  dopplerWidth,
  drivenDipole,
  hyperfineLevels,
  ImpossibleConfigurationError,
  inUnit,
  lineStrengths,
  lithium6,
  MissingDataError,
  quantity,
  recoilFrequency,
  recoilVelocity,
  reducedDipole,
  resonantCrossSection,
  rubidium85,
  rubidium87,
  saturationIntensity,
  siValue,
  steckDipole,
  strontium88,
  ytterbium171,
  ytterbium174,
} from "../index.js";
import { ALKALIS } from "../species/alkalis.fixture.js";

const rubidiumD2 = { species: rubidium87, line: "D2" };

function projections(F: number): number[] {
  return Array.from({ length: 2 * F + 1 }, (_, i) => i - F);
}

function sublevels(species: (typeof ALKALIS)[number], level: string): { F: number; m: number }[] {
  return hyperfineLevels({ species, level }).flatMap(({ F }) => projections(F).map((m) => ({ F, m })));
}

describe("dipole matrix elements", () => {
  it("close: the squares from one lower sublevel to all upper ones add up to |<J||er||J'>|^2, for every F and m of every alkali line", () => {
    for (const species of ALKALIS) {
      for (const line of ["D1", "D2"] as const) {
        const of = { species, line };
        const total = reducedDipole(of) ** 2;
        const uppers = sublevels(species, species.lines[line].upper);
        for (const lower of sublevels(species, "S1/2")) {
          const sum = uppers.reduce((s, upper) => s + dipoleMatrixElement(of, lower, upper) ** 2, 0);
          expect(Math.abs(sum / total - 1)).toBeLessThan(1e-12);
        }
      }
    }
  });

  it("branch: the decay fractions of every upper sublevel add up to 1", () => {
    for (const species of ALKALIS) {
      for (const line of ["D1", "D2"] as const) {
        for (const upper of sublevels(species, species.lines[line].upper)) {
          const sum = branchingRatios({ species, line }, upper).reduce((s, { fraction }) => s + fraction, 0);
          expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
        }
      }
    }
  });

  it("have hyperfine strengths S_FF' that add up to 1, among them 7/10, 1/4, 1/20 of 87Rb D2 F = 2 (Steck)", () => {
    const strengths = Object.fromEntries(lineStrengths(rubidiumD2, 2).map(({ F, strength }) => [F, strength]));
    expect(strengths[3]).toBeCloseTo(7 / 10, 14);
    expect(strengths[2]).toBeCloseTo(1 / 4, 14);
    expect(strengths[1]).toBeCloseTo(1 / 20, 14);
    for (const species of ALKALIS) {
      for (const line of ["D1", "D2"]) {
        for (const { F } of hyperfineLevels({ species, level: "S1/2" })) {
          const sum = lineStrengths({ species, line }, F).reduce((s, { strength }) => s + strength, 0);
          expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
        }
      }
    }
  });

  it("make the stretched D2 transition cycle with <J||er||J'>/sqrt 2", () => {
    for (const species of ALKALIS) {
      const F = species.nuclearSpin.value + 0.5;
      const of = { species, line: "D2" };
      const cycling = dipoleMatrixElement(of, { F, m: F }, { F: F + 1, m: F + 1 });
      expect(Math.abs(cycling) / reducedDipole(of)).toBeCloseTo(Math.SQRT1_2, 14);
      expect(branchingRatios(of, { F: F + 1, m: F + 1 })).toEqual([
        { F, m: F, component: 1, fraction: expect.closeTo(1, 14) },
      ]);
    }
  });

  it("have the signed values of Steck's table for 87Rb D2, sigma+ from F = 2: sqrt(1/30), sqrt(1/20) and sqrt(1/60) from m = -2 ...", () => {
    const element = (m: number, F: number): number =>
      dipoleMatrixElement(rubidiumD2, { F: 2, m }, { F, m: m + 1 }) / reducedDipole(rubidiumD2);
    expect(Math.abs(element(-2, 3))).toBeCloseTo(Math.sqrt(1 / 30), 14);
    expect(Math.abs(element(-2, 2))).toBeCloseTo(Math.sqrt(1 / 12), 14);
    expect(Math.abs(element(-2, 1))).toBeCloseTo(Math.sqrt(1 / 20), 14);
  });

  it("tell which polarization a transition needs, or why none drives it", () => {
    const levels = { lower: { F: 2, m: 1 }, upper: { F: 3, m: 2 } };
    expect(drivenDipole(rubidiumD2, levels, 1)).toBe(dipoleMatrixElement(rubidiumD2, levels.lower, levels.upper));
    expect(() => drivenDipole(rubidiumD2, levels, -1)).toThrow("sigma- light does not drive");
    expect(() => drivenDipole(rubidiumD2, levels, -1)).toThrow("Use sigma+.");
    expect(() => drivenDipole(rubidiumD2, { ...levels, upper: { F: 3, m: -1 } }, -1)).toThrow("m changes by -2");
    const forbidden = { lower: { F: 2, m: 0 }, upper: { F: 2, m: 0 } };
    expect(() => drivenDipole(rubidiumD2, forbidden, 0)).toThrow("its angular factor is zero");
    expect(() => dipoleMatrixElement(rubidiumD2, { F: 4, m: 0 }, { F: 3, m: 0 })).toThrow("give F = 1, 2");
  });
});

describe("reduced dipoles", () => {
  it("from lifetime and frequency are the catalogued ones", () => {
    for (const species of ALKALIS) {
      for (const line of ["D1", "D2"] as const) {
        const listed = steckDipole(species.lines[line].reducedDipole, 0.5);
        expect(Math.abs(reducedDipole({ species, line }) / listed - 1)).toBeLessThan(4e-6);
      }
    }
  });

  it("are sqrt(2J+1) larger in the symmetric convention: 5.97862 e a0 for 87Rb D2", () => {
    const symmetric = { value: 5.97862, unit: "e a0", convention: "symmetric", source: "test" } as const;
    expect(inUnit(steckDipole(symmetric, 0.5), "e a0")).toBeCloseTo(4.22752, 4);
  });

  it("are 4.231 a.u. (symmetric) for Rb 5S - 5P1/2 within the published uncertainty of the lifetime", () => {
    const symmetric = inUnit(reducedDipole({ species: rubidium87, line: "D1" }), "e a0") * Math.SQRT2;
    expect(symmetric).toBeCloseTo(4.2329, 3);
  });

  it("use the rate of the branch for a level with several branches: 40Ca+ 854 nm", () => {
    const of = { species: calcium40Ion, line: "854 nm" };
    const omega = 2 * Math.PI * 350.862882823e12;
    const expected = Math.sqrt(
      ((3 * Math.PI * 8.8541878188e-12 * 1.054571817e-34 * 299792458 ** 3) / omega ** 3) * (4 / 6) * 8.48e6,
    );
    expect(reducedDipole(of) / expected).toBeCloseTo(1, 8);
  });

  it("are refused for forbidden lines and for lines without data", () => {
    expect(() => reducedDipole({ species: calcium40Ion, line: "729 nm" })).toThrow(ImpossibleConfigurationError);
    expect(() => reducedDipole({ species: ytterbium174, line: "556 nm" })).toThrow('no line of 174Yb "556 nm"');
    expect(() =>
      hyperfineLevels({ species: { ...rubidium87, levels: { X: { term: "X", J: 0.5 } } }, level: "X" }),
    ).toThrow(MissingDataError);
  });
});

describe("saturation, recoil and Doppler", () => {
  it("reproduce Steck's 87Rb D2 numbers: I_sat 1.66933 mW/cm^2, recoil 5.8845 mm/s and 2 pi 3.7710 kHz, T_D 145.57 uK", () => {
    expect(inUnit(cyclingSaturationIntensity(rubidiumD2), "mW/cm^2")).toBeCloseTo(1.66933, 5);
    expect(inUnit(recoilVelocity(rubidiumD2), "mm/s")).toBeCloseTo(5.8845, 4);
    expect(inUnit(recoilFrequency(rubidiumD2), "2pi kHz")).toBeCloseTo(3.771, 3);
    expect(inUnit(dopplerTemperature(rubidiumD2), "uK")).toBeCloseTo(145.57, 1);
  });

  it("reproduce the 85Rb D2 cross section 2.90669e-9 cm^2 and equal 3 lambda^2/(2 pi)", () => {
    const of = { species: rubidium85, line: "D2" };
    const area = resonantCrossSection(of, cyclingSaturationIntensity(of));
    expect(inUnit(area, "cm^2") * 1e9).toBeCloseTo(2.90669, 5);
    expect(area / ((3 * siValue(rubidium85.lines.D2.wavelength) ** 2) / (2 * Math.PI))).toBeCloseTo(1, 9);
  });

  it("give the cycling intensity by two routes: from omega^3 Gamma and from the dipole of the stretched transition", () => {
    for (const species of ALKALIS) {
      const of = { species, line: "D2" };
      const F = species.nuclearSpin.value + 0.5;
      const dipole = dipoleMatrixElement(of, { F, m: F }, { F: F + 1, m: F + 1 });
      expect(saturationIntensity(of, dipole) / cyclingSaturationIntensity(of)).toBeCloseTo(1, 13);
    }
  });

  it("agree with the published 88Sr intensities 430 W/m^2 (461 nm) and 0.0295 W/m^2 (689 nm) to their digits", () => {
    const blue = cyclingSaturationIntensity({ species: strontium88, line: "461 nm" });
    const red = cyclingSaturationIntensity({ species: strontium88, line: "689 nm" });
    expect(Math.abs(blue / 430 - 1)).toBeLessThan(0.01);
    // The listed intensity belongs to Gamma = 2 pi 7.4 kHz, the alternative of the catalogue.
    expect(Math.abs(((red / 0.0295) * 7.4) / 7.5 - 1)).toBeLessThan(0.01);
  });

  it("agree with the published 171Yb intensity 59.97 mW/cm^2 (399 nm) to its rate's digits", () => {
    const intensity = cyclingSaturationIntensity({ species: ytterbium171, line: "399 nm" });
    expect(Math.abs(inUnit(intensity, "mW/cm^2") / 59.97 - 1)).toBeLessThan(0.05 / 29.1);
  });

  it("of one branch of several rise with the square of the natural linewidth: 40Ca+ 393 nm against a closed line", () => {
    const of = { species: calcium40Ion, line: "393 nm" };
    const { decayRate, linewidth, angularFrequency } = dipoleTransition(of);
    expect(linewidth).toBe(135e6 + 0.955e6 + 8.48e6);
    const closed = (1.054571817e-34 * angularFrequency ** 3 * decayRate) / (12 * Math.PI * 299792458 ** 2);
    expect(cyclingSaturationIntensity(of) / closed / (linewidth / decayRate) ** 2).toBeCloseTo(1, 8);
    const area = resonantCrossSection(of, cyclingSaturationIntensity(of));
    const wavelength = (2 * Math.PI * 299792458) / angularFrequency;
    expect(area / (((3 * wavelength ** 2) / (2 * Math.PI)) * (decayRate / linewidth))).toBeCloseTo(1, 12);
  });

  it("have no cycling intensity where nothing cycles, as on D1: linear light on 6Li sees a third of the squared dipole", () => {
    for (const [species, line] of [
      [lithium6, "D1"],
      [calcium40Ion, "397 nm"],
      [calcium40Ion, "854 nm"],
    ] as const) {
      expect(() => cyclingSaturationIntensity({ species, line })).toThrow("no stretched transition");
    }
    const d1 = { species: lithium6, line: "D1" };
    // Far from the hyperfine structure the squares of pi light from one sublevel add up to |<J||er||J'>|^2/3.
    const squares = [0.5, 1.5].map((F) => dipoleMatrixElement(d1, { F: 1.5, m: 0.5 }, { F, m: 0.5 }) ** 2);
    const effective = quantity(Math.sqrt(squares.reduce((sum, square) => sum + square, 0)), "C m");
    const twoLevel = saturationIntensity(d1, reducedDipole(d1));
    expect(saturationIntensity(d1, effective) / twoLevel).toBeCloseTo(3, 12);
  });

  it("shift by k v and broaden by sqrt(8 ln 2 kT/m) k: 87Rb at 300 K has about 2 pi 511 MHz", () => {
    expect(inUnit(dopplerShift(rubidiumD2, quantity(1, "m/s")), "2pi MHz")).toBeCloseTo(1 / 0.780241209686, 8);
    expect(inUnit(dopplerWidth(rubidiumD2, quantity(300, "K")), "2pi MHz")).toBeCloseTo(511.3, 0);
    expect(() => dopplerWidth(rubidiumD2, quantity(-1, "K"))).toThrow("`temperature` must not be negative");
  });
});
