import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  caltechNetwork,
  cavityScheme,
  cesium133,
  deriveLmgParameters,
  designLasers,
  fieldPerPhotonOf,
  groundSplitting,
  hamburgRing,
  ImpossibleConfigurationError,
  inUnit,
  LINEAR_X,
  lithium6,
  lithium6Scheme,
  type LmgScheme,
  MissingDataError,
  morrisonParkinsRing,
  morrisonParkinsScheme,
  LINEAR_Z,
  proposedGroundPair,
  quantity,
  ramanRate,
  type RealAtomOptions,
  reducedDipole,
  rubidium87,
  rubidium87Scheme,
} from "../index.js";

const kilohertz = (value: number) => quantity(value, "2pi kHz");
const inKilohertz = (value: Parameters<typeof inUnit<"2pi kHz">>[0]): number => inUnit(value, "2pi kHz");

describe("the paper's experimental paragraph", () => {
  const model = deriveLmgParameters(morrisonParkinsScheme());

  it("gives lambda_a = 2pi 250 kHz and lambda_b = 2pi 25 kHz", () => {
    expect(inKilohertz(model.twoMode.lambdaA)).toBeCloseTo(250, 9);
    expect(inKilohertz(model.twoMode.lambdaB)).toBeCloseTo(25, 9);
  });

  it("gives Gamma_a = 2pi 0.25 kHz (kappa_a lambda_a^2/delta_a^2, less 1e-4) and Gamma_b = 2pi 2.5 kHz", () => {
    expect(inKilohertz(model.gammaA) * (1 + 0.01 ** 2)).toBeCloseTo(0.25, 12);
    expect(inKilohertz(model.gammaB)).toBeCloseTo(2.5, 12);
  });

  it("gives 2 lambda_a^2/delta_a = 2pi 50 kHz, twice what is printed", () => {
    const { lambdaA, deltaA } = model.twoMode;
    expect(inUnit(quantity((2 * lambdaA ** 2) / deltaA, "rad/s"), "2pi kHz")).toBeCloseTo(50, 9);
    expect(inKilohertz(model.lambda)).toBeCloseTo(50 / (1 + 0.01 ** 2), 9);
    expect(morrisonParkinsRing.remarks[0].text).toContain("prints lambda = 2pi 25 kHz");
  });

  it("gives a spontaneous rate of 2pi 9.375 Hz for |1> (one laser), and the weak laser r0 adds 4 % for |0>", () => {
    expect(inUnit(model.spontaneousRates.one, "2pi Hz")).toBeCloseTo(9.375, 10);
    expect(inUnit(model.spontaneousRates.zero, "2pi Hz")).toBeCloseTo(9.75, 10);
  });

  it("passes every check of validity, and says that homogeneity is unchecked", () => {
    expect(model.validity.filter(({ ok }) => !ok)).toEqual([]);
    expect(model.validity).toHaveLength(11);
    expect(model.unchecked).toHaveLength(1);
    const sample = { geometry: "ring", rmsRadius: quantity(10, "um"), waist: quantity(100, "um") } as const;
    const complete = deriveLmgParameters(morrisonParkinsScheme({ sample }));
    expect(complete.unchecked).toEqual([]);
    expect(complete.validity).toHaveLength(12);
  });

  it("in units of lambda has Gamma_a = .005 and Gamma_b = .05", () => {
    expect(model.ratios.gammaA).toBeCloseTo(0.005, 12);
    expect(model.ratios.gammaB).toBeCloseTo(0.05, 5);
  });
});

describe("Fig. 3 of the paper", () => {
  it("has Gamma_a/lambda = .01 and Gamma_b/lambda = .0512 at kappa_a/delta_a = .02, lambda_b/lambda_a = .32, kappa_b/delta_a = 1", () => {
    const scheme = morrisonParkinsScheme({
      kappaA: kilohertz(50),
      kappaB: kilohertz(2500),
      pumpOverDetuning: 2 * 0.32 * 0.0025,
    });
    const { ratios, twoMode } = deriveLmgParameters(scheme);
    expect(twoMode.lambdaB / twoMode.lambdaA).toBeCloseTo(0.32, 12);
    expect(ratios.gammaA).toBeCloseTo(0.01, 12);
    // .0512 is lambda_b^2/kappa_b over 2 lambda_a^2/delta_a; the full lambda is smaller by 1 + .02^2.
    expect(ratios.gammaB).toBeCloseTo(0.0512 * (1 + 0.02 ** 2), 12);
  });
});

describe("the two readings", () => {
  const scheme = morrisonParkinsScheme({ field: kilohertz(25) });
  const printed = deriveLmgParameters(scheme, { reading: "printed" });
  const derived = deriveLmgParameters(scheme, { reading: "derived" });

  it("differ by a factor 2 in lambda_a, hence 4 in lambda and Gamma_a, and not in Gamma_b", () => {
    expect(printed.twoMode.lambdaA / derived.twoMode.lambdaA).toBeCloseTo(-2, 12);
    expect(printed.lambda / derived.lambda).toBeCloseTo(4, 12);
    expect(printed.gammaA / derived.gammaA).toBeCloseTo(4, 12);
    expect(printed.gammaB / derived.gammaB).toBeCloseTo(1, 12);
    expect(printed.reading).toBe("printed");
  });

  it("are judged by moduli: lambda_a/(kappa_a^2 + delta_a^2)^(1/2) is 0.1 and 0.05, though it is negative in one", () => {
    const value = (model: typeof printed): number =>
      model.validity.find(({ condition }) => condition.startsWith("adiabatic elimination of mode a"))!.value;
    expect(derived.twoMode.lambdaA).toBeLessThan(0);
    expect(value(printed)).toBeCloseTo(250 / Math.hypot(25, 2500), 12);
    expect(value(derived)).toBeCloseTo(125 / Math.hypot(25, 2500), 12);
  });

  it("have light and dispersive shifts of opposite sign", () => {
    expect(printed.twoMode.deltaAPlus).toBe(-derived.twoMode.deltaAPlus);
    expect(printed.twoMode.deltaBPlus).toBe(-derived.twoMode.deltaBPlus);
    const light = (model: typeof printed): number =>
      model.twoMode.omega0 - scheme.groundSplitting + scheme.ramanSplitting;
    // omega_0 is a difference of 2pi 26 MHz, so 1e-8 relative to the shift is its rounding.
    expect(light(printed) / light(derived)).toBeCloseTo(-1, 8);
  });

  it("printed is Eq. (4a): omega_0 = |Omega_r1|^2/4Delta_r - |Omega_r0|^2/4Delta_r - |Omega_s0|^2/4Delta_s + omega_1 - omega_1'", () => {
    const { atom } = scheme;
    if (atom.kind !== "four-level") throw new Error("the paper's scheme is a four-level scheme");
    const { rabiFrequencies: o, detunings: d } = atom;
    const expected =
      o.r1 ** 2 / (4 * d.r) -
      o.r0 ** 2 / (4 * d.r) -
      o.s0 ** 2 / (4 * d.s) +
      scheme.groundSplitting -
      scheme.ramanSplitting;
    expect(printed.twoMode.omega0 / expected).toBeCloseTo(1, 8);
    expect(printed.field).toBe(-printed.twoMode.omega0 / 2);
    expect(inKilohertz(printed.field)).toBeCloseTo(25, 6);
  });
});

describe("detunings of an empty cavity", () => {
  it("get N delta^+ = N (g^2/2Delta + g^2/2Delta) added, 2pi 1 MHz for the paper's values at 10 GHz", () => {
    const dressed = morrisonParkinsScheme();
    const empty: LmgScheme = {
      ...dressed,
      modes: { ...dressed.modes, a: { kappa: kilohertz(25), detuning: { empty: kilohertz(2500) } } },
    };
    expect(inKilohertz(deriveLmgParameters(empty).twoMode.deltaA)).toBeCloseTo(3500, 6);
    expect(inKilohertz(deriveLmgParameters(empty, { reading: "derived" }).twoMode.deltaA)).toBeCloseTo(1500, 6);
  });
});

describe("Eqs. (4a) to (4e)", () => {
  it("hold with four different couplings, three lasers and two detunings, whose roles no other can take", () => {
    const g = { r0: 110, s1: 90, s0: 70, r1: 130 };
    const omega = { r0: 5e3, s0: 23e3, r1: 27e3 };
    const delta = { r: 11e6, s: -8e6 };
    const inUnits = <Key extends string>(record: Record<Key, number>) =>
      Object.fromEntries(Object.entries<number>(record).map(([key, value]) => [key, kilohertz(value)])) as Record<
        Key,
        ReturnType<typeof kilohertz>
      >;
    const atoms = 200_000;
    const scheme: LmgScheme = {
      atoms,
      atom: { kind: "four-level", couplings: inUnits(g), rabiFrequencies: inUnits(omega), detunings: inUnits(delta) },
      groundSplitting: kilohertz(27_000),
      ramanSplitting: kilohertz(26_950),
      linewidth: kilohertz(5900),
      modes: {
        a: { kappa: kilohertz(30), detuning: { empty: kilohertz(2600) } },
        b: { kappa: kilohertz(240), detuning: { empty: kilohertz(40) } },
      },
    };
    for (const [reading, sign, factor] of [
      ["printed", 1, 1],
      ["derived", -1, 0.5],
    ] as const) {
      const { twoMode, spontaneousRates } = deriveLmgParameters(scheme, { reading });
      const found = Object.fromEntries(Object.entries(twoMode).map(([key, value]) => [key, inKilohertz(value)]));
      const [aOne, aZero] = [g.s1 ** 2 / delta.s / 2, g.r0 ** 2 / delta.r / 2];
      const [bOne, bZero] = [g.r1 ** 2 / delta.r / 2, g.s0 ** 2 / delta.s / 2];
      const lightShift = (omega.r1 ** 2 - omega.r0 ** 2) / delta.r / 4 - omega.s0 ** 2 / delta.s / 4;
      const root = Math.sqrt(atoms);
      const expected: Record<string, number> = {
        omega0: sign * lightShift + 50,
        deltaA: 2600 + sign * atoms * (aOne + aZero),
        deltaB: 40 + sign * atoms * (bOne + bZero),
        deltaAPlus: sign * (aOne + aZero),
        deltaAMinus: sign * (aOne - aZero),
        deltaBPlus: sign * (bOne + bZero),
        deltaBMinus: sign * (bOne - bZero),
        lambdaA: (sign * factor * root * ((omega.r1 * g.r0) / delta.r + (omega.s0 * g.s1) / delta.s)) / 2,
        lambdaB: (sign * root * omega.r0 * g.r1) / delta.r / 2,
        kappaA: 30,
        kappaB: 240,
      };
      for (const [key, value] of Object.entries(expected)) expect(found[key]! / value, key).toBeCloseTo(1, 8);
      const scattered = (square: number) => (5900 / 4) * square;
      expect(inKilohertz(spontaneousRates.one)).toBeCloseTo(scattered((omega.r1 / delta.r) ** 2), 12);
      const zero = scattered((omega.r0 / delta.r) ** 2 + (omega.s0 / delta.s) ** 2);
      expect(inKilohertz(spontaneousRates.zero)).toBeCloseTo(zero, 12);
    }
  });
});

describe("the inverse", () => {
  const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });

  it("gives lasers from which the wanted lambda, h/lambda and Gamma_b/lambda follow, in both readings", () => {
    const reading = fc.constantFrom("printed" as const, "derived" as const);
    fc.assert(
      fc.property(
        positive(1, 100),
        positive(-2, 2),
        positive(0.01, 1),
        positive(2, 30),
        reading,
        (l, field, gammaB, g, reading) => {
          const base = morrisonParkinsScheme({
            coupling: quantity(10 * g, "2pi kHz"),
            detuning: quantity(g, "2pi GHz"),
          });
          const { atom, modes } = base;
          if (atom.kind !== "four-level") throw new Error("the paper's scheme is a four-level scheme");
          const dressed = { a: kilohertz(2500), b: kilohertz(20) };
          const hardware = {
            ...base,
            atom: { kind: atom.kind, couplings: atom.couplings, detunings: atom.detunings },
            modes: {
              a: { kappa: modes.a.kappa, detuning: { dressed: dressed.a } },
              b: { kappa: modes.b.kappa, detuning: { dressed: dressed.b } },
            },
          };
          const scheme = designLasers({ lambda: kilohertz(l), field, gammaB }, hardware, { reading });
          const model = deriveLmgParameters(scheme, { reading });
          expect(inKilohertz(model.lambda) / l).toBeCloseTo(1, 10);
          // omega_0 is a difference of splittings of 2pi 26 MHz: 1e-15 of them is 3e-8 kHz, over lambda of at least 1 kHz.
          expect(model.ratios.field).toBeCloseTo(field, 6);
          expect(model.ratios.gammaB / gammaB).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  it("refuses a mode a on the wrong side, where lambda would be negative", () => {
    const base = morrisonParkinsScheme();
    const modes = {
      a: { kappa: kilohertz(25), detuning: { dressed: kilohertz(-2500) } },
      b: { kappa: kilohertz(250), detuning: { dressed: kilohertz(0) } },
    };
    const hardware = { ...base, atom: { ...base.atom, kind: "four-level" as const }, modes } as Parameters<
      typeof designLasers
    >[1];
    expect(() => designLasers({ lambda: kilohertz(50), field: 0.5, gammaB: 0.2 }, hardware)).toThrow(
      "needs delta_a > 0",
    );
  });
});

describe("what cannot be", () => {
  const scheme = morrisonParkinsScheme();

  it("is refused with the name of the argument", () => {
    for (const atoms of [0, 2.5]) {
      expect(() => deriveLmgParameters({ ...scheme, atoms })).toThrow("`atoms` must be an integer of at least 1");
    }
    const kappa = { ...scheme.modes.a, kappa: kilohertz(-1) };
    expect(() => deriveLmgParameters({ ...scheme, modes: { ...scheme.modes, a: kappa } })).toThrow(
      "`modes.a.kappa` must be positive",
    );
    expect(() => morrisonParkinsScheme({ detuning: kilohertz(0) })).toThrow("`detuning` must not be zero");
    expect(() => morrisonParkinsScheme({ coupling: kilohertz(-100) })).toThrow("`coupling` must be positive");
  });

  it("is refused for a reading that does not exist", () => {
    const options = { reading: "derivd" } as unknown as Parameters<typeof deriveLmgParameters>[1];
    expect(() => deriveLmgParameters(scheme, options)).toThrow('`reading` must be one of "printed", "derived"');
  });

  it("is refused when nothing couples", () => {
    const dark = morrisonParkinsScheme({ rabiOverDetuning: 0 });
    expect(() => deriveLmgParameters(dark)).toThrow(ImpossibleConfigurationError);
    expect(() => deriveLmgParameters(dark)).toThrow("lambda_a is");
    expect(() => deriveLmgParameters(morrisonParkinsScheme({ deltaA: kilohertz(0) }))).toThrow("delta_a is");
  });

  it("is named when a cavity's entry lacks a value", () => {
    expect(() => cavityScheme(lithium6, caltechNetwork)).toThrow(MissingDataError);
    expect(() => cavityScheme(lithium6, hamburgRing)).toThrow("no published number of atoms; give `atoms`");
    expect(() => cavityScheme(lithium6, caltechNetwork, { atoms: 100 })).toThrow("give `coupling`");
    expect(() => proposedGroundPair(cesium133)).toThrow("133Cs has no ground level");
  });

  it("is reported when it can be computed but the model does not hold", () => {
    const names = (options: Parameters<typeof morrisonParkinsScheme>[0]): string[] =>
      deriveLmgParameters(morrisonParkinsScheme(options))
        .validity.filter(({ ok }) => !ok)
        .map(({ condition }) => condition.split(":")[0]);
    expect(names({ deltaB: kilohertz(250) })).toEqual(["mode b resonant"]);
    expect(names({ magneticField: quantity(1, "G") })).toEqual(["distinct Raman channels"]);
    expect(names({ detuning: quantity(20, "2pi MHz") })).toEqual(["atomic detunings"]);
    expect(names({ field: kilohertz(100) })).toEqual(["adiabatic elimination of mode b"]);
    for (const field of [kilohertz(1000), kilohertz(-1000)]) {
      expect(names({ field })).toEqual(["adiabatic elimination of mode a", "adiabatic elimination of mode b"]);
    }
  });
});

describe("the ground splitting omega_1", () => {
  it("is positive for |0>, |1> = |F=1/2, m=+-1/2> of 6Li: 2pi 9.28779 MHz at 10 G", () => {
    const splitting = groundSplitting(lithium6, proposedGroundPair(lithium6), quantity(10, "G"));
    expect(inUnit(splitting, "2pi MHz")).toBeCloseTo(9.28779, 5);
  });

  it("is about 2 x 0.702 MHz/G for |F=1, m=+-1> of 87Rb", () => {
    const splitting = groundSplitting(rubidium87, proposedGroundPair(rubidium87), quantity(1, "G"));
    expect(inUnit(splitting, "2pi MHz")).toBeCloseTo(1.4046, 3);
  });
});

describe("real atoms", () => {
  const options = (species: typeof lithium6, gigahertz: number): RealAtomOptions => ({
    atoms: 1e6,
    magneticField: quantity(20, "G"),
    redDetuning: quantity(gigahertz, "2pi GHz"),
    fieldPerPhoton: fieldPerPhotonOf(species, kilohertz(100)),
    lambdaA: kilohertz(250),
    lambdaB: kilohertz(25),
    modes: morrisonParkinsScheme().modes,
    field: kilohertz(25),
  });

  it("couple |F=1/2, m=+-1/2> of 6Li by E_1 E_2/(2 hbar^2) (1/9) |d_1^2/Delta_1 - d_2^2/(2 Delta_2)| where the hyperfine structure is not resolved", () => {
    const atom = { species: lithium6, field: quantity(1e-6, "G"), lines: ["D1", "D2"] };
    const pair = { from: { F: 0.5, m: -0.5 }, to: { F: 0.5, m: 0.5 } };
    const d1 = reducedDipole({ species: lithium6, line: "D1" });
    const d2 = reducedDipole({ species: lithium6, line: "D2" });
    const fineStructure = 446_799.677 - 446_789.634;
    for (const gigahertz of [100, 1000]) {
      const field = { line: "D1", redDetuning: quantity(gigahertz, "2pi GHz"), amplitude: quantity(100, "V/m") };
      const { re, im } = ramanRate(atom, pair, {
        absorbed: { ...field, polarization: LINEAR_X },
        emitted: { ...field, polarization: LINEAR_Z },
      });
      const detuning = (offset: number): number => 2 * Math.PI * 1e9 * (gigahertz + 0.152 + offset);
      const closed =
        ((100 / 1.054571817646e-34) ** 2 / 18) *
        Math.abs(d1 ** 2 / detuning(0) - d2 ** 2 / (2 * detuning(fineStructure)));
      // The excited hyperfine structure (26 MHz) over the smaller of detuning and fine structure.
      expect(Math.abs(Math.hypot(re, im) / closed - 1)).toBeLessThan(0.026 / 10);
    }
  });

  it.each([
    ["6Li", lithium6, lithium6Scheme],
    ["87Rb", rubidium87, rubidium87Scheme],
  ] as const)("reach the wanted model: %s", (_, species, build) => {
    const { scheme, light } = build(options(species, 3));
    const model = deriveLmgParameters(scheme, { reading: "derived" });
    expect(inKilohertz(model.twoMode.lambdaA)).toBeCloseTo(250, 6);
    expect(inKilohertz(model.twoMode.lambdaB)).toBeCloseTo(25, 6);
    expect(inKilohertz(model.field)).toBeCloseTo(25, 5);
    expect(inKilohertz(model.lambda)).toBeCloseTo(49.995, 4);
    expect(light.lasers.r1.amplitude).toBeGreaterThan(0);
  });

  it("scatter far more than the paper's four-level estimate, and the report says so: 6Li at 3 GHz, where D2 cancels half and the nucleus two thirds", () => {
    const model = deriveLmgParameters(lithium6Scheme(options(lithium6, 3)).scheme, { reading: "derived" });
    expect(inUnit(model.spontaneousRates.one, "2pi kHz")).toBeGreaterThan(1);
    const failed = model.validity.filter(({ ok }) => !ok).map(({ condition }) => condition.split(":")[0]);
    expect(failed).toEqual(["spontaneous emission"]);
    // Gamma Omega^2/(4 Delta^2) is what a two-level atom of this Omega/Delta scatters.
    const largest = Math.max(model.spontaneousRates.zero, model.spontaneousRates.one);
    expect(model.validity[0].value).toBeCloseTo(2 * Math.sqrt(largest * 27.102e-9), 6);
  });

  it("need intensities that grow as Delta^4 where the fine structure of 6Li cancels, as Delta^2 inside it", () => {
    const intensity = (gigahertz: number): number =>
      lithium6Scheme(options(lithium6, gigahertz)).light.lasers.r1.amplitude ** 2;
    expect(Math.log2(intensity(800) / intensity(400))).toBeCloseTo(4, 0);
    expect(Math.log2(intensity(2) / intensity(1))).toBeLessThan(2.5);
  });
});
