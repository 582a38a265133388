import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cooperativity,
  couplingInhomogeneity,
  couplingStrength,
  cyclingSaturationIntensity,
  dipoleMatrixElement,
  dipoleTransition,
  fieldDecayRate,
  finesseOf,
  freeSpectralRange,
  inUnit,
  modeVolume,
  quantity,
  reducedDipole,
  rubidium87,
  symmetricWaist,
} from "../index.js";

const line = { species: rubidium87, line: "D2" };
const { angularFrequency, decayRate } = dipoleTransition(line);
const cycling = dipoleMatrixElement(line, { F: 2, m: 2 }, { F: 3, m: 3 });

function singleAtomCooperativity(
  resonator: Parameters<typeof fieldDecayRate>[0] & Parameters<typeof modeVolume>[0],
): number {
  const g = couplingStrength(resonator, { dipole: cycling, angularFrequency });
  return cooperativity(g, fieldDecayRate(resonator), quantity(decayRate / 2, "rad/s"));
}

describe("resonators", () => {
  it("have C = 24F/(pi k^2 w^2) on a cycling transition at an antinode, whatever their length: 0.2038 at F = 5600, w = 56.9 um", () => {
    for (const millimetres of [1, 26.6, 200]) {
      const resonator = {
        geometry: "standing wave",
        length: quantity(millimetres, "mm"),
        waist: quantity(56.9, "um"),
        finesse: 5600,
      } as const;
      expect(singleAtomCooperativity(resonator)).toBeCloseTo(0.2038, 4);
    }
  });

  it("have a quarter of that in one travelling mode of a ring of the same finesse and waist", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e-3, noNaN: true }),
        fc.double({ min: 10, max: 1e6, noNaN: true }),
        (w, finesse) => {
          const common = { length: quantity(0.1, "m"), waist: quantity(w, "m"), finesse };
          const ring = singleAtomCooperativity({ ...common, geometry: "ring" });
          const standing = singleAtomCooperativity({ ...common, geometry: "standing wave" });
          expect(standing / ring).toBeCloseTo(4, 10);
        },
      ),
    );
  });

  it("reproduce the Innsbruck ion cavity: waist 11.65 um, kappa 2 pi 41.7 kHz, and g = 2 pi 1.51 MHz on 854 nm to 1 %", () => {
    const mirrors = { distance: quantity(19.95, "mm"), curvature: quantity(10, "mm") };
    const wavelength = quantity(854.443, "nm");
    const waist = symmetricWaist(mirrors, wavelength);
    expect(inUnit(waist, "um")).toBeCloseTo(11.65, 1);
    const resonator = { geometry: "standing wave", length: quantity(19.95, "mm"), waist, finesse: 90_000 } as const;
    expect(inUnit(fieldDecayRate(resonator), "2pi kHz")).toBeCloseTo(41.7, 1);
    // New J. Phys. 6, 94 quotes tau = 7.4 ns and branches 1 : 1/17.6 : 1/150.8; the maximal Clebsch-Gordan factor is 1.
    const branch = 1 / 7.4e-9 / 17.6 / (1 + 1 / 17.6 + 1 / 150.8);
    const g = Math.sqrt((3 * 299792458 * wavelength ** 2 * branch) / (8 * Math.PI * modeVolume(resonator)));
    expect(Math.abs(g / (2 * Math.PI * 1.51e6) - 1)).toBeLessThan(0.01);
  });

  it("reproduce the Caltech lattice cavity's FSR/2F = 2 pi 3.88 MHz from 42 um and F = 460000", () => {
    const resonator = { geometry: "standing wave", length: quantity(42, "um"), finesse: 460_000 } as const;
    expect(inUnit(fieldDecayRate(resonator), "2pi MHz")).toBeCloseTo(3.88, 2);
    expect(finesseOf(resonator, fieldDecayRate(resonator))).toBeCloseTo(460_000, 6);
  });

  it("have a free spectral range of 3 GHz for a ring of 0.1 m, c/2L for two mirrors", () => {
    expect(inUnit(freeSpectralRange({ geometry: "ring", length: quantity(0.1, "m") }), "GHz")).toBeCloseTo(2.998, 3);
    expect(inUnit(freeSpectralRange({ geometry: "standing wave", length: quantity(0.1, "m") }), "GHz")).toBeCloseTo(
      1.499,
      3,
    );
  });

  it("saturate an atom with one photon when its field is that of n = I_sat c epsilon_0: g/Gamma from the intensity per photon", () => {
    const resonator = { geometry: "ring", length: quantity(0.1, "m"), waist: quantity(100, "um") } as const;
    const g = couplingStrength(resonator, { dipole: cycling, angularFrequency });
    // A photon's energy hbar omega spread over V travels with c: I_1 = 2 x hbar omega c/(2V) on the axis, Omega_1 = 2g.
    const intensity = (1.054571817e-34 * angularFrequency * 299792458) / modeVolume(resonator);
    const ratio = intensity / cyclingSaturationIntensity(line);
    expect(ratio / (2 * ((2 * g) / decayRate) ** 2)).toBeCloseTo(1, 8);
    expect(reducedDipole(line)).toBeGreaterThan(0);
  });

  it("refuse what cannot be: negative waists, lengths and finesses, and unstable mirrors", () => {
    const bad = { geometry: "ring", length: quantity(0.1, "m"), waist: quantity(-1, "um"), finesse: 0 } as const;
    expect(() => modeVolume(bad)).toThrow("`waist` must be positive");
    expect(() => fieldDecayRate(bad)).toThrow("`finesse` must be positive, but is 0");
    const typo = { ...bad, geometry: "Ring" } as unknown as Parameters<typeof modeVolume>[0];
    expect(() => modeVolume(typo)).toThrow('`geometry` must be one of "standing wave", "ring"');
    const mirrors = { distance: quantity(21, "mm"), curvature: quantity(10, "mm") };
    expect(() => symmetricWaist(mirrors, quantity(854, "nm"))).toThrow("no stable resonator");
  });
});

describe("the inhomogeneity of the coupling", () => {
  it("vanishes for a point in a ring, is 1 - 8/pi^2 along a standing wave, and grows as 4 (r/w)^4", () => {
    const waist = quantity(100, "um");
    expect(couplingInhomogeneity({ geometry: "ring", rmsRadius: quantity(0, "m"), waist })).toBe(0);
    const standing = couplingInhomogeneity({ geometry: "standing wave", rmsRadius: quantity(0, "m"), waist });
    expect(standing).toBeCloseTo(1 - 8 / Math.PI ** 2, 14);
    const small = couplingInhomogeneity({ geometry: "ring", rmsRadius: quantity(5, "um"), waist });
    expect(small / (4 * 0.05 ** 4)).toBeCloseTo(1, 1);
  });

  it("agrees with a Monte-Carlo-free quadrature of <g>^2/<g^2> over a Gaussian cloud", () => {
    const s = 0.3;
    let [first, second, weight] = [0, 0, 0];
    for (let r = 0.0005; r < 3; r += 0.001) {
      const density = r * Math.exp((-r * r) / (2 * s * s));
      weight += density;
      first += density * Math.exp(-r * r);
      second += density * Math.exp(-2 * r * r);
    }
    const expected = 1 - (first / weight) ** 2 / (second / weight);
    const sample = { geometry: "ring", rmsRadius: quantity(s, "m"), waist: quantity(1, "m") } as const;
    expect(couplingInhomogeneity(sample)).toBeCloseTo(expected, 6);
  });
});
