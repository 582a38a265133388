import { REDUCED_PLANCK } from "../constants.js";
import { ImpossibleConfigurationError } from "../errors.js";
import type { Sublevel } from "../levels/breit-rabi.js";
import { type AngularFrequency, quantity, toAngular } from "../units/quantity.js";
import { type AtomInField, dipoleAlong, type ExcitedState, excitedStates, groundState } from "./atom-in-field.js";
import { lightFrequency, type LightField } from "./light-field.js";
import { conjugatePolarization } from "./polarization.js";

/** Detuning omega_e - omega_g - omega of a term. @throws {ImpossibleConfigurationError} within ten linewidths of resonance. */
export function farDetuning(excited: ExcitedState, groundShift: number, omega: number): number {
  const detuning = excited.angularFrequency - groundShift - omega;
  if (Math.abs(detuning) >= 10 * excited.linewidth) return detuning;
  const { F, m } = excited.state;
  throw new ImpossibleConfigurationError(
    `The light is only ${(Math.abs(detuning) / excited.linewidth).toPrecision(3)} linewidths from |F'=${F}, m'=${m}> of ` +
      `${excited.line}; second-order perturbation theory needs at least 10. Detune the light further.`,
  );
}

/**
 * The ac Stark shift of a sublevel by one light field, summed over every excited sublevel of the atom's lines, in rad/s.
 *
 * -sum_e (|Omega_e|^2/4) / (omega_e - omega_g - omega) - sum_e (|Omega'_e|^2/4) / (omega_e - omega_g + omega), with
 * Omega_e = <e|d.epsilon|g> E/hbar and Omega'_e the same with epsilon^* (the counter-rotating term, which makes the shift
 * correct far from resonance). Negative for light that is red of all lines.
 *
 * @param atom - Species, magnetic field and the lines that are summed over.
 * @param state - Sublevel of the lower level.
 * @param light - For a cavity mode with its field per photon as amplitude, 4 x the result is the shift per photon.
 * @throws {ImpossibleConfigurationError} when the light is within ten linewidths of a transition.
 *
 * Source: R. Grimm, M. Weidemueller & Yu. B. Ovchinnikov, Adv. At. Mol. Opt. Phys. 42, 95 (2000), section II.
 */
export function lightShift(atom: AtomInField, state: Sublevel, light: LightField): AngularFrequency {
  const omega = lightFrequency(atom, light);
  const ground = groundState(atom, state);
  const groundShift = toAngular(ground.shift);
  const counterRotating = conjugatePolarization(light.polarization);
  const scale = (light.amplitude / REDUCED_PLANCK) ** 2 / 4;
  const shift = excitedStates(atom).reduce((sum, excited) => {
    const along = dipoleAlong(excited, ground, light.polarization);
    const against = dipoleAlong(excited, ground, counterRotating);
    const strength = along.re ** 2 + along.im ** 2;
    const counter = (against.re ** 2 + against.im ** 2) / (excited.angularFrequency - groundShift + omega);
    const near = strength === 0 ? 0 : strength / farDetuning(excited, groundShift, omega);
    return sum - scale * (near + counter);
  }, 0);
  return quantity(shift, "rad/s");
}

/**
 * The rate at which a sublevel scatters photons of a far-detuned light field, sum_e Gamma_e |Omega_e|^2/(4 Delta_e^2), in
 * 1/s. The paper's single-atom spontaneous emission, summed over all excited sublevels.
 *
 * @throws As {@link lightShift}.
 */
export function scatteringRate(atom: AtomInField, state: Sublevel, light: LightField): AngularFrequency {
  const omega = lightFrequency(atom, light);
  const ground = groundState(atom, state);
  const scale = (light.amplitude / REDUCED_PLANCK) ** 2 / 4;
  const rate = excitedStates(atom).reduce((sum, excited) => {
    const along = dipoleAlong(excited, ground, light.polarization);
    const strength = along.re ** 2 + along.im ** 2;
    if (strength === 0) return sum;
    return sum + (scale * strength * excited.linewidth) / farDetuning(excited, toAngular(ground.shift), omega) ** 2;
  }, 0);
  return quantity(rate, "rad/s");
}
