import { BOLTZMANN, REDUCED_PLANCK, SPEED_OF_LIGHT } from "../constants.js";
import { assertNonNegative } from "../errors.js";
import { required } from "../levels/level-of.js";
import { siValue } from "../units/measured.js";
import { type AngularFrequency, type Quantity, quantity, toAngular } from "../units/quantity.js";
import { dipoleTransition, lineFrequency, type LineOf } from "./line-of.js";

function massOf(of: LineOf): number {
  return siValue(required(of.species.mass, `mass of ${of.species.name}`));
}

function waveNumber(of: LineOf): number {
  return toAngular(lineFrequency(of)) / SPEED_OF_LIGHT;
}

/**
 * The recoil velocity hbar k/m of one photon of a line, in m/s.
 *
 * @example
 * ```ts
 * import { inUnit, recoilVelocity, rubidium87 } from "@openqs/cavity-hardware";
 * inUnit(recoilVelocity({ species: rubidium87, line: "D2" }), "mm/s"); // => 5.8845
 * ```
 */
export function recoilVelocity(of: LineOf): Quantity<"m/s"> {
  return quantity((REDUCED_PLANCK * waveNumber(of)) / massOf(of), "m/s");
}

/** The recoil frequency hbar k^2/(2m) of a line, in rad/s. */
export function recoilFrequency(of: LineOf): AngularFrequency {
  return quantity((REDUCED_PLANCK * waveNumber(of) ** 2) / (2 * massOf(of)), "rad/s");
}

/** The Doppler cooling limit hbar Gamma/(2 k_B) of a line, in K. */
export function dopplerTemperature(of: LineOf): Quantity<"K"> {
  return quantity((REDUCED_PLANCK * dipoleTransition(of).linewidth) / (2 * BOLTZMANN), "K");
}

/** The Doppler shift k v of light of a line that meets an atom head-on at velocity v, in rad/s. */
export function dopplerShift(of: LineOf, velocity: Quantity<"m/s">): AngularFrequency {
  return quantity(waveNumber(of) * velocity, "rad/s");
}

/** The full width at half maximum k sqrt(8 ln 2 k_B T/m) of a line in a gas at temperature T, in rad/s. */
export function dopplerWidth(of: LineOf, temperature: Quantity<"K">): AngularFrequency {
  assertNonNegative("temperature", temperature);
  return quantity(waveNumber(of) * Math.sqrt((8 * Math.LN2 * BOLTZMANN * temperature) / massOf(of)), "rad/s");
}
