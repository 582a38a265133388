import { type AngularFrequency, quantity } from "../units/quantity.js";
import type { LmgScheme, ModeSettings, RamanChannels } from "./scheme.js";

/** The coefficients of the two-mode Hamiltonian, Eq. (3). */
export interface TwoModeParameters {
  /** Of omega_0 Jz, light shifts included; h = -omega_0/2. */
  readonly omega0: AngularFrequency;
  /** Detuning of mode a with all atoms' shifts. */
  readonly deltaA: AngularFrequency;
  /** Detuning of mode b with all atoms' shifts. */
  readonly deltaB: AngularFrequency;
  /** delta_a^+: shift of mode a by one atom, mean of |0> and |1>. */
  readonly deltaAPlus: AngularFrequency;
  /** delta_a^- of 2 delta_a^- Jz a^+ a: half the difference of the shifts by |1> and |0>. */
  readonly deltaAMinus: AngularFrequency;
  /** delta_b^+: shift of mode b by one atom, mean of |0> and |1>. */
  readonly deltaBPlus: AngularFrequency;
  /** delta_b^- of 2 delta_b^- Jz b^+ b: half the difference of the shifts by |1> and |0>. */
  readonly deltaBMinus: AngularFrequency;
  /** Mean of the two Raman channels, multiplying (J+ + J-)(a + a^+)/sqrt(N). */
  readonly lambdaA: AngularFrequency;
  /** Multiplying (J- b + J+ b^+)/sqrt(N). */
  readonly lambdaB: AngularFrequency;
  /** FIELD decay rate of mode a. */
  readonly kappaA: AngularFrequency;
  /** FIELD decay rate of mode b. */
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
