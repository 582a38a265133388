import { REDUCED_PLANCK, SPEED_OF_LIGHT, VACUUM_PERMITTIVITY } from "../constants.js";
import { assertOneOf } from "../errors.js";
import type { ReducedDipole } from "../species/species.js";
import { siValue } from "../units/measured.js";
import { type DipoleMoment, quantity } from "../units/quantity.js";
import { dipoleTransition, type LineOf } from "./line-of.js";

/**
 * The reduced dipole matrix element <J||er||J'> of a line in Steck's convention, from its decay rate and frequency.
 *
 * A = omega^3/(3 pi epsilon_0 hbar c^3) (2J+1)/(2J'+1) |<J||er||J'>|^2 with A the rate of this branch. In the symmetric
 * (ARC, Safronova) convention the number is sqrt(2J+1) times larger; {@link steckDipole} converts.
 *
 * @throws {UnknownNameError} for an unknown line; {@link MissingDataError} without rate or frequency;
 * {@link ImpossibleConfigurationError} for a forbidden line.
 *
 * Source: D. A. Steck, "Rubidium 87 D Line Data", section "Reduction of the Dipole Operator".
 *
 * @example
 * ```ts
 * import { inUnit, reducedDipole, rubidium87 } from "@openqs/cavity-hardware";
 * inUnit(reducedDipole({ species: rubidium87, line: "D2" }), "e a0"); // => 4.2275
 * ```
 */
export function reducedDipole(of: LineOf): DipoleMoment {
  const { lower, upper, angularFrequency: omega, decayRate } = dipoleTransition(of);
  const degeneracy = (2 * upper.J + 1) / (2 * lower.J + 1);
  const prefactor = (3 * Math.PI * VACUUM_PERMITTIVITY * REDUCED_PLANCK * SPEED_OF_LIGHT ** 3) / omega ** 3;
  return quantity(Math.sqrt(prefactor * degeneracy * decayRate), "C m");
}

/** A catalogued reduced dipole in C m and Steck's convention, whatever its own; `J` is that of the lower level. */
export function steckDipole(dipole: ReducedDipole, J: number): DipoleMoment {
  assertOneOf("dipole.convention", dipole.convention, ["steck", "symmetric"]);
  const value = siValue(dipole);
  return quantity(dipole.convention === "symmetric" ? value / Math.sqrt(2 * J + 1) : value, "C m");
}
