import { describe, expect, it } from "vitest";
import {
  type AngularFrequency,
  amplitudeRate,
  energyRate,
  type Frequency,
  inUnit,
  parseQuantity,
  type Quantity,
  quantity,
  toAngular,
  toCyclic,
} from "../index.js";
import { couplingStrength, fieldDecayRate, freeSpectralRange } from "../index.js";

describe("quantities", () => {
  it("convert to SI and back", () => {
    expect(quantity(780, "nm")).toBeCloseTo(7.8e-7, 20);
    expect(inUnit(quantity(1.66933, "mW/cm^2"), "W/m^2")).toBeCloseTo(16.6933, 10);
    expect(inUnit(quantity(1, "e a0"), "C m")).toBeCloseTo(8.4783536e-30, 36);
  });

  it("differ by 2 pi between Hz and rad/s", () => {
    expect(toAngular(quantity(1, "MHz"))).toBe(quantity(1, "2pi MHz"));
    expect(toCyclic(quantity(1, "2pi MHz"))).toBeCloseTo(1e6, 9);
  });

  it("do not mix at compile time: Hz against rad/s, bare numbers, other kinds", () => {
    const frequency: Frequency = quantity(1, "MHz");
    const angular: AngularFrequency = quantity(1, "2pi MHz");
    // @ts-expect-error a cyclic frequency is no angular frequency
    const mixed: AngularFrequency = frequency;
    // @ts-expect-error an angular frequency is no cyclic frequency
    toAngular(angular);
    // @ts-expect-error a bare number has no unit
    toAngular(1e6);
    // @ts-expect-error rad/s is not read in MHz
    inUnit(angular, "MHz");
    // @ts-expect-error a product of quantities is a plain number until it is named
    const product: Quantity<"m^2"> = quantity(1, "m") * quantity(1, "m");
    // @ts-expect-error a length is not a unit of finesse
    const notALength: Quantity<"m"> = quantity(1, "s");
    expect([mixed, product, notALength]).toHaveLength(3);
  });

  it("do not mix in the calculators: a ring's length in Hz, a coupling from a frequency in Hz", () => {
    const ring = { geometry: "ring", length: quantity(0.1, "m"), finesse: 1000 } as const;
    expect(freeSpectralRange(ring)).toBeCloseTo(2.99792458e9, 0);
    // @ts-expect-error the length is a frequency
    expect(() => fieldDecayRate({ ...ring, length: quantity(-1, "Hz") })).toThrow("`length` must be positive");
    const transition = { dipole: quantity(1, "e a0"), angularFrequency: quantity(-1, "THz") };
    // @ts-expect-error the transition's frequency is cyclic
    expect(() => couplingStrength({ ...ring, waist: quantity(1, "um") }, transition)).toThrow("`angularFrequency`");
  });

  it("are checked at run time where types cannot reach", () => {
    expect(() => quantity(Number.NaN, "Hz")).toThrow("`value` must be a finite number");
    // @ts-expect-error no such unit
    expect(() => quantity(1, "Mhz")).toThrow('"MHz"');
  });
});

describe("quantities read from text", () => {
  it("accept 2pi before the number or with the unit, exponents and any unit of the kind", () => {
    expect(parseQuantity("2pi 250 kHz", "rad/s")).toBe(quantity(250, "2pi kHz"));
    expect(parseQuantity("2pi*250 kHz", "rad/s")).toBe(quantity(250, "2pi kHz"));
    expect(parseQuantity("250 2pi kHz", "rad/s")).toBe(quantity(250, "2pi kHz"));
    expect(parseQuantity("-1.5e3 1/s", "rad/s")).toBe(-1500);
    expect(parseQuantity(".5 mT", "T")).toBe(5e-4);
    expect(parseQuantity("42", "1")).toBe(42);
  });

  it("refuse Hz where rad/s is wanted, a missing unit and what is no number", () => {
    expect(() => parseQuantity("250 kHz", "rad/s")).toThrow("2pi kHz");
    expect(() => parseQuantity("2pi 250 kHz", "Hz")).toThrow("must have a unit of the kind Hz");
    expect(() => parseQuantity("250", "rad/s")).toThrow("must have a unit of the kind rad/s");
    expect(() => parseQuantity("fast", "rad/s")).toThrow("must be a number with a unit");
  });
});

describe("decay rates", () => {
  const half = { value: 3, unit: "2pi MHz", convention: "amplitude", source: "test" } as const;
  const full = { value: 6, unit: "2pi MHz", convention: "energy", source: "test" } as const;

  it("are converted between amplitude (half width) and energy (full width)", () => {
    expect(amplitudeRate(full)).toBe(amplitudeRate(half));
    expect(energyRate(half)).toBe(quantity(6, "2pi MHz"));
  });
});
