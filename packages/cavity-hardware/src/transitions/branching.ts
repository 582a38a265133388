import { wigner6j } from "../angular-momentum/wigner-6j.js";
import type { Sublevel } from "../levels/breit-rabi.js";
import { totalSpins } from "../levels/level-of.js";
import {
  assertSublevel,
  type LineSpins,
  type PolarizationComponent,
  relativeElement,
} from "./dipole-matrix-element.js";
import { dipoleTransition, type LineOf } from "./line-of.js";

/** One decay channel of an excited sublevel. */
export interface DecayChannel extends Sublevel {
  /** m' - m: the polarization component that would drive the channel upwards. */
  readonly component: PolarizationComponent;
  /** Fraction of the decays on this line; they add up to 1. */
  readonly fraction: number;
}

/**
 * The branching ratios of an excited sublevel into all sublevels of the lower level of a line.
 *
 * fraction = (2J'+1)/(2J+1) |<F m|er_q|F' m'>|^2/|<J||er||J'>|^2, zero channels left out.
 *
 * @throws {ImpossibleConfigurationError} when F' does not belong to the upper level.
 */
export function branchingRatios(of: LineOf, upper: Sublevel): DecayChannel[] {
  const transition = dipoleTransition(of);
  const I = of.species.nuclearSpin.value;
  const spins = { I, lowerJ: transition.lower.J, upperJ: transition.upper.J };
  assertSublevel("upper", upper, { I, J: spins.upperJ });
  const components: readonly PolarizationComponent[] = [-1, 0, 1];
  return totalSpins(I, spins.lowerJ).flatMap((F) =>
    components
      .map((component) => ({ F, m: upper.m - component, component }))
      .filter(({ m }) => Math.abs(m) <= F)
      .map((channel) => ({ ...channel, fraction: decayFraction(spins, channel, upper) }))
      .filter(({ fraction }) => fraction > 0),
  );
}

function decayFraction(spins: LineSpins, lower: Sublevel, upper: Sublevel): number {
  return ((2 * spins.upperJ + 1) / (2 * spins.lowerJ + 1)) * relativeElement(spins, lower, upper) ** 2;
}

/**
 * The relative strengths S_FF' = (2F'+1)(2J+1) {J J' 1; F' F I}^2 from one lower F to all upper F'; they add up to 1.
 *
 * Source: D. A. Steck, "Rubidium 87 D Line Data", section "Reduction of the Dipole Operator".
 */
export function lineStrengths(of: LineOf, F: number): { readonly F: number; readonly strength: number }[] {
  const { lower, upper } = dipoleTransition(of);
  const I = of.species.nuclearSpin.value;
  assertSublevel("lower", { F, m: F }, { I, J: lower.J });
  return totalSpins(I, upper.J).map((upperF) => {
    const sixJ = wigner6j([lower.J, upper.J, 1], [upperF, F, I]);
    return { F: upperF, strength: (2 * upperF + 1) * (2 * lower.J + 1) * sixJ * sixJ };
  });
}
