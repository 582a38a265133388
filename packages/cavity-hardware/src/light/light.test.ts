import { describe, expect, it } from "vitest";
import {
  beamIntensity,
  type Complex,
  fieldAmplitude,
  type LightField,
  LINEAR_X,
  LINEAR_Y,
  lightShift,
  lithium6,
  LINEAR_Z,
  potassium40,
  quantity,
  rabiFrequency,
  ramanRate,
  reducedDipole,
  rubidium87,
  scatteringRate,
  SIGMA_MINUS,
  SIGMA_PLUS,
} from "../index.js";
import { dipoleMatrixElement } from "../index.js";
import { dipoleAlong, excitedStates, groundState } from "./atom-in-field.js";

const HBAR = 1.054571817646e-34;

function laser(line: string, gigahertz: number, rest: Partial<LightField> = {}): LightField {
  return {
    line,
    redDetuning: quantity(gigahertz, "2pi GHz"),
    polarization: LINEAR_Z,
    amplitude: quantity(1000, "V/m"),
    ...rest,
  };
}

function size({ re, im }: Complex): number {
  return Math.hypot(re, im);
}

describe("dipole elements between states in a magnetic field", () => {
  it("tend to the weak-field elements |F m> - |F' m'> with their signs, by an independent route", () => {
    for (const species of [rubidium87, potassium40]) {
      for (const line of ["D1", "D2"] as const) {
        const atom = { species, field: quantity(1e-9, "G"), lines: [line] };
        const lower = { F: species.nuclearSpin.value + 0.5, m: 0.5 + (species.nuclearSpin.value % 1) - 0.5 };
        const from = { F: lower.F, m: lower.F - 1 };
        const ground = groundState(atom, from);
        for (const excited of excitedStates(atom)) {
          const component = excited.state.m - from.m;
          if (Math.abs(component) > 1) continue;
          const polarization = [SIGMA_MINUS, LINEAR_Z, SIGMA_PLUS][component + 1];
          // <e|d_p|g> = (-1)^p <g|er_-p|e>.
          const sign = component === 0 ? 1 : -1;
          const expected = sign * dipoleMatrixElement({ species, line }, from, excited.state);
          const { re } = dipoleAlong(excited, ground, polarization);
          expect(Math.abs(re - expected)).toBeLessThan(1e-9 * reducedDipole({ species, line }));
        }
      }
    }
  });
});

describe("the ac Stark shift", () => {
  const trapped = { species: rubidium87, field: quantity(1, "G"), lines: ["D1", "D2"] };

  it("of far-detuned light tends to the scalar formula pi c^2/(2 omega^3) Gamma (2/D2 + 1/D1) I of Grimm et al., eq. 19", () => {
    const amplitude = fieldAmplitude(quantity(1e7, "W/m^2"));
    const light = laser("D2", 96_000, { amplitude });
    const exact = lightShift(trapped, { F: 1, m: 0 }, light);
    const c = 299792458;
    const omega = (name: "D1" | "D2"): number => 2 * Math.PI * rubidium87.lines[name].frequency.value * 1e12;
    const light0 = omega("D2") - light.redDetuning;
    const term = (name: "D1" | "D2", weight: number, tau: number): number =>
      ((Math.PI * c * c) / (2 * omega(name) ** 3)) *
      (weight / tau) *
      (1 / (omega(name) - light0) + 1 / (omega(name) + light0));
    const scalar = (-(term("D2", 2, 26.2348e-9) + term("D1", 1, 27.679e-9)) * 1e7) / HBAR;
    // What remains is the hyperfine splitting (4 GHz) over the detuning (96 THz).
    expect(Math.abs(exact / scalar - 1)).toBeLessThan(4.3 / 96_000);
  });

  it("is the two-level value -Omega^2/(4 Delta) near one stretched transition", () => {
    const light = laser("D2", 2, { polarization: SIGMA_PLUS });
    const shift = lightShift({ ...trapped, lines: ["D2"] }, { F: 2, m: 2 }, light);
    const dipole = dipoleMatrixElement({ species: rubidium87, line: "D2" }, { F: 2, m: 2 }, { F: 3, m: 3 });
    const omega = rabiFrequency(dipole, light.amplitude);
    const offset =
      2 * Math.PI * (193.7407e6 - 6834.682610904e6 * (3 / 8) + (1.3362 * 1.5 - 2.00233 * 0.5) * 1.39962449e6);
    expect(shift / (-(omega ** 2) / (4 * (light.redDetuning + offset)))).toBeCloseTo(1, 4);
  });

  it("does not depend on the sign of m for linear light and is mirrored for sigma+ and sigma-", () => {
    const noField = { ...trapped, field: quantity(0, "G") };
    const plus = lightShift(noField, { F: 2, m: 1 }, laser("D1", 300, { polarization: SIGMA_PLUS }));
    const minus = lightShift(noField, { F: 2, m: -1 }, laser("D1", 300, { polarization: SIGMA_MINUS }));
    expect(plus / minus).toBeCloseTo(1, 12);
    const x = lightShift(noField, { F: 2, m: 1 }, laser("D1", 300, { polarization: LINEAR_X }));
    const y = lightShift(noField, { F: 2, m: -1 }, laser("D1", 300, { polarization: LINEAR_Y }));
    expect(x / y).toBeCloseTo(1, 12);
  });

  it("is refused close to resonance and for a vector that is no polarization", () => {
    // |F=2> lies 2563.0 MHz above the centre of gravity of the ground level, |F'=3> 193.74 MHz above that of 5P3/2.
    const resonant = laser("D2", 2.563 - 0.19374, { polarization: SIGMA_PLUS });
    const noField = { ...trapped, field: quantity(0, "G") };
    expect(() => lightShift(noField, { F: 2, m: 2 }, resonant)).toThrow("linewidths from |F'=3, m'=3> of D2");
    const half = { ...LINEAR_Z, pi: { re: 0.5, im: 0 } };
    expect(() => lightShift(trapped, { F: 2, m: 2 }, laser("D2", 2, { polarization: half }))).toThrow("unit vector");
  });
});

describe("scattering", () => {
  it("is Gamma Omega^2/(4 Delta^2) on one stretched transition", () => {
    const atom = { species: rubidium87, field: quantity(0, "G"), lines: ["D2"] };
    const light = laser("D2", 500, { polarization: SIGMA_PLUS });
    const dipole = dipoleMatrixElement({ species: rubidium87, line: "D2" }, { F: 2, m: 2 }, { F: 3, m: 3 });
    const offset = 2 * Math.PI * (193.7407e6 - 6834.682610904e6 * (3 / 8));
    const expected =
      (1 / 26.2348e-9) * (rabiFrequency(dipole, light.amplitude) / (2 * (light.redDetuning + offset))) ** 2;
    expect(scatteringRate(atom, { F: 2, m: 2 }, light) / expected).toBeCloseTo(1, 6);
  });
});

describe("the phase of a light field", () => {
  it("changes neither the shift nor the scattering by any of its components, elliptical light included", () => {
    const atom = { species: rubidium87, field: quantity(5, "G"), lines: ["D1", "D2"] };
    const elliptical = {
      sigmaMinus: { re: 0.36, im: -0.48 },
      pi: { re: 0, im: 0.48 },
      sigmaPlus: { re: 0.64, im: 0 },
    };
    const turned = (phase: number) => {
      const [c, s] = [Math.cos(phase), Math.sin(phase)];
      const turn = ({ re, im }: Complex): Complex => ({ re: c * re - s * im, im: s * re + c * im });
      const { sigmaMinus, pi, sigmaPlus } = elliptical;
      return { sigmaMinus: turn(sigmaMinus), pi: turn(pi), sigmaPlus: turn(sigmaPlus) };
    };
    const [one, ...others] = [0, 0.7, Math.PI / 2, 2.1].map((phase) => {
      const light = laser("D1", 40, { polarization: turned(phase) });
      return [lightShift(atom, { F: 1, m: 1 }, light), scatteringRate(atom, { F: 1, m: 1 }, light)] as const;
    });
    for (const other of others) other.forEach((value, i) => expect(value / one![i]!).toBeCloseTo(1, 11));
  });
});

describe("the Raman rate", () => {
  const atom = { species: lithium6, field: quantity(10, "G"), lines: ["D1", "D2"] };
  const states = { from: { F: 0.5, m: -0.5 }, to: { F: 0.5, m: 0.5 } };

  function rate(gigahertz: number, lines = ["D1", "D2"]): number {
    const absorbed = laser("D1", gigahertz, { polarization: SIGMA_PLUS });
    const emitted = laser("D1", gigahertz, { polarization: LINEAR_Z });
    return size(ramanRate({ ...atom, lines }, states, { absorbed, emitted }));
  }

  it("falls as 1/Delta well inside the 10 GHz fine structure of 6Li and as 1/Delta^2 far beyond it", () => {
    expect(rate(0.5) / rate(1)).toBeGreaterThan(1.8);
    expect(rate(0.5) / rate(1)).toBeLessThan(2.2);
    expect(rate(200, ["D1"]) / rate(400, ["D1"])).toBeCloseTo(2, 2);
    const fineStructure = 446_799.677 - 446_789.634;
    const cancelled = (400 * (400 + fineStructure)) / (200 * (200 + fineStructure));
    expect(Math.abs(rate(200) / rate(400) / cancelled - 1)).toBeLessThan(0.005);
  });

  it("cancels to Delta_FS/(Delta + Delta_FS) of the D1 contribution", () => {
    const fineStructure = 446_799.677 - 446_789.634;
    for (const detuning of [200, 1000, 5000]) {
      expect((rate(detuning) / rate(detuning, ["D1"])) * ((detuning + fineStructure) / fineStructure)).toBeCloseTo(
        1,
        1,
      );
    }
  });

  it("between 87Rb |1,-1> and |1,+1> cancels already beyond the excited hyperfine structure", () => {
    const rubidium = { species: rubidium87, field: quantity(0, "G"), lines: ["D1"] };
    const ends = { from: { F: 1, m: -1 }, to: { F: 1, m: 1 } };
    const along = (gigahertz: number): number => {
      const light = laser("D1", gigahertz, { polarization: LINEAR_X });
      return size(ramanRate(rubidium, ends, { absorbed: light, emitted: light }));
    };
    expect(along(400) / along(800)).toBeCloseTo(4, 1);
  });

  it("is conjugate and symmetric: exchanging the states and the fields gives the complex conjugate", () => {
    const absorbed = laser("D1", 300, { polarization: LINEAR_Y });
    const emitted = laser("D1", 300, { polarization: LINEAR_Z });
    const forward = ramanRate({ ...atom, field: quantity(0, "G") }, states, { absorbed, emitted });
    const back = ramanRate(
      { ...atom, field: quantity(0, "G") },
      { from: states.to, to: states.from },
      { absorbed: emitted, emitted: absorbed },
    );
    expect(back.re).toBeCloseTo(forward.re, 6);
    expect(back.im / forward.im).toBeCloseTo(-1, 9);
  });

  it("is refused with a reason where the polarizations do not couple the states", () => {
    const light = laser("D1", 100, { polarization: LINEAR_Z });
    expect(() => ramanRate(atom, states, { absorbed: light, emitted: light })).toThrow("m changes by 1");
  });
});

describe("laser beams", () => {
  it("have E = sqrt(2I/(c epsilon_0)): 2745 V/m at 1 W/cm^2, and 2P/(pi w^2) on the axis", () => {
    expect(fieldAmplitude(quantity(1e4, "W/m^2"))).toBeCloseTo(2744.9, 0);
    expect(beamIntensity(quantity(1, "mW"), quantity(1, "mm"))).toBeCloseTo(636.62, 2);
    expect(() => beamIntensity(quantity(1, "mW"), quantity(-1, "mm"))).toThrow("`waist` must be positive");
  });
});
