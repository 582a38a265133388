import { ImpossibleConfigurationError } from "../errors.js";
import { inUnit, type MagneticField } from "../units/quantity.js";
import type { Sublevel } from "./breit-rabi.js";
import type { LevelOf } from "./level-of.js";
import { magneticLevel } from "./magnetic-levels.js";

/** A sublevel of a named level. */
export interface SublevelOf extends LevelOf, Sublevel {}

/**
 * The field in [from, to] at which the frequency between two sublevels does not depend on the field to first order.
 *
 * Bisection of the difference of Hellmann-Feynman sensitivities, which must change sign in the interval.
 *
 * @param lower - One sublevel.
 * @param upper - The other, of the same species; it may belong to another fine-structure level.
 * @param interval - Fields that enclose exactly one such point.
 * @throws {ImpossibleConfigurationError} when the difference has the same sign at both ends.
 *
 * @example
 * ```ts
 * import { calcium43Ion, clockField, inUnit, quantity } from "@openqs/cavity-hardware";
 * const ground = { species: calcium43Ion, level: "S1/2" };
 * const interval = [quantity(100, "G"), quantity(200, "G")] as const;
 * inUnit(clockField({ ...ground, F: 4, m: 0 }, { ...ground, F: 3, m: 1 }, interval), "G"); // => 146.0942
 * ```
 */
export function clockField(
  lower: SublevelOf,
  upper: SublevelOf,
  interval: readonly [MagneticField, MagneticField],
): MagneticField {
  const difference = (field: number): number => {
    const at = field as MagneticField;
    return magneticLevel(upper, upper, at).sensitivity - magneticLevel(lower, lower, at).sensitivity;
  };
  let [low, high] = interval as readonly [number, number];
  const sign = Math.sign(difference(low));
  if (sign === Math.sign(difference(high))) {
    const [from, to] = interval.map((field) => inUnit(field, "G"));
    throw new ImpossibleConfigurationError(
      `The transition has no field-insensitive point between ${from} G and ${to} G, or an even number of them. ` +
        `Give an interval that encloses exactly one.`,
    );
  }
  for (let middle = (low + high) / 2; middle !== low && middle !== high; middle = (low + high) / 2) {
    if (Math.sign(difference(middle)) === sign) low = middle;
    else high = middle;
  }
  return low as MagneticField;
}
