import { type AngularFrequency, quantity } from "../units/quantity.js";
import type { LmgScheme, ModeSettings, RamanChannels } from "./scheme.js";

/** The coefficients of the two-mode Hamiltonian, Eq. (3). */
export interface TwoModeParameters {
  readonly omega0: AngularFrequency;
  readonly deltaA: AngularFrequency;
  readonly deltaB: AngularFrequency;
  readonly deltaAPlus: AngularFrequency;
  readonly deltaAMinus: AngularFrequency;
  readonly deltaBPlus: AngularFrequency;
  readonly deltaBMinus: AngularFrequency;
  /** Mean of the two Raman channels, multiplying (J+ + J-)(a + a^+)/sqrt(N). */
  readonly lambdaA: AngularFrequency;
  /** Multiplying (J- b + J+ b^+)/sqrt(N). */
  readonly lambdaB: AngularFrequency;
  readonly kappaA: AngularFrequency;
  readonly kappaB: AngularFrequency;
}

const rate = (value: number): AngularFrequency => quantity(value, "rad/s");

function dressedDetuning({ detuning }: ModeSettings, collectiveShift: number): AngularFrequency {
  return rate("dressed" in detuning ? detuning.dressed : detuning.empty + collectiveShift);
}

/** Eq. (4) from the single-atom coefficients. */
export function twoModeParameters(scheme: LmgScheme, channels: RamanChannels): TwoModeParameters {
  const { atoms, groundSplitting, ramanSplitting, modes } = scheme;
  const { lightShifts, modeShifts, raman } = channels;
  const plus = ({ zero, one }: { zero: number; one: number }): number => (one + zero) / 2;
  const minus = ({ zero, one }: { zero: number; one: number }): number => (one - zero) / 2;
  return {
    omega0: rate(lightShifts.one - lightShifts.zero + groundSplitting - ramanSplitting),
    deltaA: dressedDetuning(modes.a, atoms * plus(modeShifts.a)),
    deltaB: dressedDetuning(modes.b, atoms * plus(modeShifts.b)),
    deltaAPlus: rate(plus(modeShifts.a)),
    deltaAMinus: rate(minus(modeShifts.a)),
    deltaBPlus: rate(plus(modeShifts.b)),
    deltaBMinus: rate(minus(modeShifts.b)),
    lambdaA: rate((Math.sqrt(atoms) * (raman.r1 + raman.s0)) / 2),
    lambdaB: rate(Math.sqrt(atoms) * raman.r0),
    kappaA: modes.a.kappa,
    kappaB: modes.b.kappa,
  };
}
