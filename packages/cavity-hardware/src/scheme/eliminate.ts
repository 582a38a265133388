import { assertOneOf } from "../errors.js";
import { type AngularFrequency, quantity } from "../units/quantity.js";
import type { FourLevelAtom, LmgScheme, RamanChannels, Reading } from "./scheme.js";

const rate = (value: number): AngularFrequency => quantity(value, "rad/s");

function scaled<Keys extends string>(
  record: Readonly<Record<Keys, number>>,
  factor: number,
): Readonly<Record<Keys, AngularFrequency>> {
  const entries = Object.entries<number>(record).map(([key, value]) => [key, rate(factor * value)]);
  return Object.fromEntries(entries) as Readonly<Record<Keys, AngularFrequency>>;
}

/**
 * Eliminates |r> and |s> of the four-level atom to second order: level shifts -Omega^2/(4 Delta), mode shifts -g^2/Delta per
 * atom, Raman couplings -Omega g/(2 Delta).
 */
export function eliminateExcitedStates(atom: FourLevelAtom, linewidth: number): RamanChannels {
  const { couplings: g, rabiFrequencies: omega, detunings: delta } = atom;
  const population = (rabi: number, detuning: number): number => (rabi / (2 * detuning)) ** 2;
  const populations = {
    zero: population(omega.r0, delta.r) + population(omega.s0, delta.s),
    one: population(omega.r1, delta.r),
  };
  const largest = Math.max(...[...Object.values(g), ...Object.values(omega)].map(Math.abs));
  return {
    kind: "channels",
    lightShifts: {
      zero: rate(-(omega.r0 ** 2) / (4 * delta.r) - omega.s0 ** 2 / (4 * delta.s)),
      one: rate(-(omega.r1 ** 2) / (4 * delta.r)),
    },
    modeShifts: {
      a: { zero: rate(-(g.r0 ** 2) / delta.r), one: rate(-(g.s1 ** 2) / delta.s) },
      b: { zero: rate(-(g.s0 ** 2) / delta.s), one: rate(-(g.r1 ** 2) / delta.r) },
    },
    raman: {
      r1: rate((-omega.r1 * g.r0) / (2 * delta.r)),
      s0: rate((-omega.s0 * g.s1) / (2 * delta.s)),
      r0: rate((-omega.r0 * g.r1) / (2 * delta.r)),
    },
    scatteringRates: scaled(populations, linewidth),
    excitation: largest / Math.min(Math.abs(delta.r), Math.abs(delta.s)),
  };
}

/** The single-atom coefficients of a scheme as a reading has them. */
export function channelsOf(scheme: LmgScheme, reading: Reading): RamanChannels {
  assertOneOf("reading", reading, ["printed", "derived"]);
  const { atom, linewidth } = scheme;
  const derived = atom.kind === "channels" ? atom : eliminateExcitedStates(atom, linewidth);
  if (reading === "derived") return derived;
  const { a, b } = derived.modeShifts;
  return {
    ...derived,
    lightShifts: scaled(derived.lightShifts, -1),
    modeShifts: { a: scaled(a, -1), b: scaled(b, -1) },
    raman: {
      r1: rate(-2 * derived.raman.r1),
      s0: rate(-2 * derived.raman.s0),
      r0: rate(-derived.raman.r0),
    },
  };
}
