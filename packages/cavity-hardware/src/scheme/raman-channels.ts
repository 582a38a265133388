import { excitedStates, groundState } from "../light/atom-in-field.js";
import type { AtomInField } from "../light/atom-in-field.js";
import type { LightField } from "../light/light-field.js";
import { lightShift, scatteringRate } from "../light/light-shift.js";
import { ramanRate } from "../light/raman-rate.js";
import type { Sublevel } from "../levels/breit-rabi.js";
import { type AngularFrequency, quantity } from "../units/quantity.js";
import type { GroundPair } from "./ground-pair.js";
import type { RamanChannels } from "./scheme.js";

/** The light that an atom sees: three lasers, and two cavity modes whose amplitude is the field per photon. */
export interface SchemeLight {
  /** r1, s0 and r0, each named by the excited and the ground state that it connects. */
  readonly lasers: Readonly<Record<"r1" | "s0" | "r0", LightField>>;
  /** Cavity modes, one polarization each. */
  readonly modes: Readonly<Record<"a" | "b", LightField>>;
}

const rate = (value: number): AngularFrequency => quantity(value, "rad/s");

function laserShift(atom: AtomInField, state: Sublevel, { lasers }: SchemeLight): AngularFrequency {
  return rate(Object.values(lasers).reduce((sum, laser) => sum + lightShift(atom, state, laser), 0));
}

function modeShifts(atom: AtomInField, pair: GroundPair, mode: LightField): RamanChannels["modeShifts"]["a"] {
  return { zero: rate(4 * lightShift(atom, pair.zero, mode)), one: rate(4 * lightShift(atom, pair.one, mode)) };
}

function ramanCouplings(atom: AtomInField, { zero, one }: GroundPair, light: SchemeLight): RamanChannels["raman"] {
  const { lasers, modes } = light;
  const size = ({ re, im }: { re: number; im: number }): AngularFrequency => rate(Math.hypot(re, im));
  return {
    r1: size(ramanRate(atom, { from: one, to: zero }, { absorbed: lasers.r1, emitted: modes.a })),
    s0: size(ramanRate(atom, { from: zero, to: one }, { absorbed: lasers.s0, emitted: modes.a })),
    r0: size(ramanRate(atom, { from: zero, to: one }, { absorbed: lasers.r0, emitted: modes.b })),
  };
}

/**
 * The coefficients of the two-mode model for a real atom: every hyperfine sublevel of every line in the sums, at any
 * magnetic field.
 *
 * Light and mode shifts are signed (the `"derived"` reading); the Raman couplings are moduli, because the phases of the
 * three lasers are free and make them positive.
 *
 * @param atom - Species, magnetic field and lines.
 * @param pair - The sublevels |0> and |1>.
 * @param light - Lasers, and modes with the field per photon as amplitude.
 * @throws {ImpossibleConfigurationError} when the polarizations of a channel do not couple |0> and |1>, or light is
 * within ten linewidths of resonance.
 *
 * Cost: about 20 ms with D1 and D2 of an I = 3/2 atom.
 */
export function ramanChannels(atom: AtomInField, pair: GroundPair, light: SchemeLight): RamanChannels {
  const scattered = (state: Sublevel): AngularFrequency =>
    rate(Object.values(light.lasers).reduce((sum, laser) => sum + scatteringRate(atom, state, laser), 0));
  const scatteringRates = { zero: scattered(pair.zero), one: scattered(pair.one) };
  const linewidth = Math.max(...excitedStates(atom).map((excited) => excited.linewidth));
  return {
    kind: "channels",
    lightShifts: { zero: laserShift(atom, pair.zero, light), one: laserShift(atom, pair.one, light) },
    modeShifts: { a: modeShifts(atom, pair, light.modes.a), b: modeShifts(atom, pair, light.modes.b) },
    raman: ramanCouplings(atom, pair, light),
    scatteringRates,
    excitation: 2 * Math.sqrt(Math.max(scatteringRates.zero, scatteringRates.one) / linewidth),
  };
}

/** omega_1 of a pair in the atom's magnetic field, in rad/s. */
export function pairSplitting(atom: AtomInField, { zero, one }: GroundPair): AngularFrequency {
  return rate(2 * Math.PI * (groundState(atom, one).shift - groundState(atom, zero).shift));
}
