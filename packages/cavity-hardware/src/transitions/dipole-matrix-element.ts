import { wigner3j } from "../angular-momentum/wigner-3j.js";
import { wigner6j } from "../angular-momentum/wigner-6j.js";
import { assertProjection, ImpossibleConfigurationError } from "../errors.js";
import type { Sublevel } from "../levels/breit-rabi.js";
import { totalSpins } from "../levels/level-of.js";
import { type DipoleMoment, quantity } from "../units/quantity.js";
import { dipoleTransition, type LineOf } from "./line-of.js";
import { reducedDipole } from "./reduced-dipole.js";

/** Which circular component of light lifts a sublevel m to m': the difference m' - m. */
export type PolarizationComponent = -1 | 0 | 1;

/** (-1)^n for an integer n. */
function parity(n: number): number {
  return Math.abs(n) % 2 === 1 ? -1 : 1;
}

/** Throws unless F and m belong to a level of angular momentum J. */
export function assertSublevel(
  argument: string,
  { F, m }: Sublevel,
  { I, J }: { readonly I: number; readonly J: number },
): void {
  const possible = totalSpins(I, J);
  if (!possible.includes(F)) {
    throw new ImpossibleConfigurationError(
      `\`${argument}\` has F = ${F}, but I = ${I} and J = ${J} give F = ${possible.join(", ")}.`,
    );
  }
  assertProjection(`${argument}.m`, m, F);
}

/** The levels' J and the nuclear spin of a line. */
export interface LineSpins {
  readonly I: number;
  readonly lowerJ: number;
  readonly upperJ: number;
}

/** <F m|er_q|F' m'> / <J||er||J'> with q = m - m' (Steck's data sheets); zero where the dipole does not couple. */
export function relativeElement(spins: LineSpins, lower: Sublevel, upper: Sublevel): number {
  const { I, lowerJ, upperJ } = spins;
  const q = lower.m - upper.m;
  if (Math.abs(q) > 1) return 0;
  const sixJ = wigner6j([lowerJ, upperJ, 1], [upper.F, lower.F, I]);
  const threeJ = wigner3j([upper.F, 1, lower.F], [upper.m, q, -lower.m]);
  if (sixJ === 0 || threeJ === 0) return 0;
  const sign = parity(upper.F + lowerJ + 1 + I) * parity(upper.F - 1 + lower.m);
  return sign * Math.sqrt((2 * upper.F + 1) * (2 * lowerJ + 1) * (2 * lower.F + 1)) * sixJ * threeJ;
}

function checkedSpins(of: LineOf, lower: Sublevel, upper: Sublevel): LineSpins {
  const transition = dipoleTransition(of);
  const I = of.species.nuclearSpin.value;
  const spins = { I, lowerJ: transition.lower.J, upperJ: transition.upper.J };
  assertSublevel("lower", lower, { I, J: spins.lowerJ });
  assertSublevel("upper", upper, { I, J: spins.upperJ });
  return spins;
}

/**
 * The dipole matrix element <F m|er_q|F' m'>, q = m - m', between two hyperfine sublevels of a line, in C m.
 *
 * <J||er||J'> (-1)^(F'+J+1+I) sqrt((2F'+1)(2J+1)) {J J' 1; F' F I} (-1)^(F'-1+m) sqrt(2F+1) (F' 1 F; m' q -m).
 * Sum over all upper sublevels: |<J||er||J'>|^2; sum over all lower ones: (2J+1)/(2J'+1) of it.
 *
 * @param of - Species and line.
 * @param lower - Sublevel of the lower level.
 * @param upper - Sublevel of the upper level.
 * @returns Zero for |m' - m| > 1 and for couplings that the 6j symbol forbids.
 * @throws {ImpossibleConfigurationError} when F does not belong to its level; {@link InvalidArgumentError} when m does
 * not belong to F.
 *
 * Source: D. A. Steck, "Rubidium 87 D Line Data", section "Reduction of the Dipole Operator".
 *
 * @example
 * ```ts
 * import { dipoleMatrixElement, inUnit, rubidium87 } from "@openqs/cavity-hardware";
 * const cycling = dipoleMatrixElement({ species: rubidium87, line: "D2" }, { F: 2, m: 2 }, { F: 3, m: 3 });
 * inUnit(cycling, "e a0"); // => 2.98931
 * ```
 */
export function dipoleMatrixElement(of: LineOf, lower: Sublevel, upper: Sublevel): DipoleMoment {
  const spins = checkedSpins(of, lower, upper);
  return quantity(relativeElement(spins, lower, upper) * reducedDipole(of), "C m");
}

/**
 * As {@link dipoleMatrixElement}, but an error where light of the given component cannot drive the transition.
 *
 * @param component - +1 for sigma+ (m' = m + 1), 0 for pi, -1 for sigma-.
 * @throws {ImpossibleConfigurationError} with the component that would couple the levels, or with the reason why none does.
 */
export function drivenDipole(
  of: LineOf,
  levels: { readonly lower: Sublevel; readonly upper: Sublevel },
  component: PolarizationComponent,
): DipoleMoment {
  const { lower, upper } = levels;
  const dipole = dipoleMatrixElement(of, lower, upper);
  const needed = upper.m - lower.m;
  if (needed === component && dipole !== 0) return dipole;
  const transition = `|F=${lower.F}, m=${lower.m}> -> |F'=${upper.F}, m'=${upper.m}> of ${of.species.name} ${of.line}`;
  if (dipole === 0) {
    const reason =
      Math.abs(needed) > 1
        ? `m changes by ${needed}, and one photon changes it by at most 1`
        : "its angular factor is zero";
    throw new ImpossibleConfigurationError(`No polarization drives ${transition}: ${reason}.`);
  }
  throw new ImpossibleConfigurationError(
    `${componentName(component)} light does not drive ${transition}. Use ${componentName(needed as PolarizationComponent)}.`,
  );
}

function componentName(component: PolarizationComponent): string {
  if (component === 0) return "pi";
  return component === 1 ? "sigma+" : "sigma-";
}
