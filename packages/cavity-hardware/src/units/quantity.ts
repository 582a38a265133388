import { assertFinite, InvalidArgumentError } from "../errors.js";
import { nearestNames } from "../catalogue/nearest-names.js";
import { type SiUnit, type UnitName, UNITS } from "./unit-table.js";

declare const unit: unique symbol;

/**
 * A number in SI units that carries its unit in its type and nothing at run time: a `Quantity<"Hz">` is not accepted
 * where a `Quantity<"rad/s">` is wanted, and neither is a bare number. Arithmetic gives a plain number, so a result is
 * named again with {@link quantity}.
 */
export type Quantity<Unit extends SiUnit> = number & { readonly [unit]: Unit };

/** A cyclic frequency nu in Hz. */
export type Frequency = Quantity<"Hz">;
/** An angular frequency omega = 2 pi nu, or a rate, in rad/s. */
export type AngularFrequency = Quantity<"rad/s">;
/** A length in m. */
export type Length = Quantity<"m">;
/** A magnetic flux density in T. */
export type MagneticField = Quantity<"T">;
/** A dipole moment in C m. */
export type DipoleMoment = Quantity<"C m">;
/** An intensity in W/m^2. */
export type Intensity = Quantity<"W/m^2">;
/** The amplitude E of a real field E cos(omega t), in V/m. */
export type ElectricField = Quantity<"V/m">;

/**
 * The quantity `value` x `unit`, in SI.
 *
 * @param value - A finite number.
 * @param unit - A name from the unit table; its type decides the type of the result.
 * @throws {InvalidArgumentError} when the value is not finite or the unit is unknown.
 *
 * @example
 * ```ts
 * import { quantity, inUnit } from "@openqs/cavity-hardware";
 * const kappa = quantity(25, "2pi kHz");
 * kappa; // => 157079.63
 * inUnit(kappa, "2pi MHz"); // => 0.025
 * ```
 */
export function quantity<Name extends UnitName>(value: number, unit: Name): Quantity<SiUnit<Name>> {
  assertFinite("value", value);
  assertUnit(unit);
  return (value * UNITS[unit].factor) as Quantity<SiUnit<Name>>;
}

/** The number that `value` is in `unit`; the unit must be of the same kind (checked by the compiler). */
export function inUnit<Name extends UnitName>(value: Quantity<SiUnit<Name>>, unit: Name): number {
  assertUnit(unit);
  return value / UNITS[unit].factor;
}

/** omega = 2 pi nu. */
export function toAngular(frequency: Frequency): AngularFrequency {
  return (2 * Math.PI * frequency) as AngularFrequency;
}

/** nu = omega/(2 pi). */
export function toCyclic(angular: AngularFrequency): Frequency {
  return (angular / (2 * Math.PI)) as Frequency;
}

function assertUnit(unit: string): asserts unit is UnitName {
  if (Object.hasOwn(UNITS, unit)) return;
  const suggestions = nearestNames(unit, Object.keys(UNITS)).map((name) => `"${name}"`);
  throw new InvalidArgumentError("unit", unit, `must be a known unit (nearest: ${suggestions.join(", ") || "none"})`);
}

/**
 * Reads a quantity from text at the edge of a program, for example `"2pi 250 kHz"`, `"1.2 GHz"` or `"10 G"`.
 *
 * The unit is obligatory and must be of the kind that `expected` names: a text in Hz is refused where rad/s is wanted,
 * because the factor 2 pi between them cannot be guessed.
 *
 * @param text - `[2pi] number unit`; the factor 2pi may stand before the number, with the sign or without, or belong to the unit.
 * @param expected - The SI unit of the result.
 * @throws {InvalidArgumentError} when the text is not a number with a unit of that kind.
 *
 * @example
 * ```ts
 * import { parseQuantity } from "@openqs/cavity-hardware";
 * parseQuantity("2pi 250 kHz", "rad/s"); // => 1570796.33
 * parseQuantity("10 G", "T"); // => 0.001
 * ```
 */
export function parseQuantity<Si extends SiUnit>(text: string, expected: Si): Quantity<Si> {
  const match = /^\s*([-+]?2pi[\s*x]+)?([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)[\s*]*(\S.*?)?\s*$/i.exec(text);
  if (match === null)
    throw new InvalidArgumentError("text", text, `must be a number with a unit (${allowed(expected)})`);
  const [, twoPi, number, name = "1"] = match;
  const unit = twoPi === undefined ? name : `2pi ${name}`;
  if (!Object.hasOwn(UNITS, unit) || UNITS[unit as UnitName].si !== expected) {
    throw new InvalidArgumentError("text", text, `must have a unit of the kind ${expected} (${allowed(expected)})`);
  }
  const sign = twoPi?.startsWith("-") ? -1 : 1;
  return quantity(sign * Number(number), unit as UnitName) as Quantity<SiUnit> as Quantity<Si>;
}

function allowed(expected: SiUnit): string {
  const names = Object.entries(UNITS).filter(([, { si }]) => si === expected);
  return names.map(([name]) => name).join(", ");
}
