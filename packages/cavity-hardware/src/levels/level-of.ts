import { assertOneOf, MissingDataError, UnknownNameError } from "../errors.js";
import { nearestNames } from "../catalogue/nearest-names.js";
import type { FineLevel, Species } from "../species/species.js";
import { BOHR_MAGNETON, NUCLEAR_MAGNETON } from "../constants.js";

/** A fine-structure level of a species, as every level calculator takes it. */
export interface LevelOf {
  /** Whose level it is. */
  readonly species: Species;
  /** Key in `species.levels`, for example `"S1/2"`. */
  readonly level: string;
}

/** The data of a level. @throws {UnknownNameError} with the nearest names when the species has no such level. */
export function fineLevel({ species, level }: LevelOf): FineLevel {
  const found = Object.hasOwn(species.levels, level) ? species.levels[level] : undefined;
  if (found !== undefined) return found;
  const names = Object.keys(species.levels);
  throw new UnknownNameError(`level of ${species.name}`, level, nearestNames(level, names), names);
}

/** A value of the catalogue, or an error that names what is missing. */
export function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) {
    throw new MissingDataError(
      `The catalogue has no ${what}; give a species record that contains it, with its source.`,
    );
  }
  return value;
}

/** g_I in Bohr magnetons with the sign of H = +gI mu_B B Iz, whatever the convention of the catalogue entry. */
export function nuclearFactorInBohrMagnetons(species: Species): number {
  if (species.nuclearSpin.value === 0) return 0;
  const factor = required(species.nuclearFactor, `nuclear g factor of ${species.name}`);
  assertOneOf("nuclearFactor.convention", factor.convention, ["bohr", "nuclear"]);
  return factor.convention === "bohr" ? factor.value : (-factor.value * NUCLEAR_MAGNETON) / BOHR_MAGNETON;
}

/** The values of F that couple nuclear spin and J, ascending. */
export function totalSpins(nuclearSpin: number, J: number): number[] {
  const lowest = Math.abs(nuclearSpin - J);
  return Array.from({ length: 2 * Math.min(nuclearSpin, J) + 1 }, (_, i) => lowest + i);
}
