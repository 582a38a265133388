import { assertOneOf, MissingDataError } from "../errors.js";
import type { UnitName } from "./unit-table.js";
import type { Measured } from "./measured.js";
import { siValue } from "./measured.js";
import type { AngularFrequency } from "./quantity.js";

/** The units in which decay rates are listed; all are angular. */
export type RateUnit = Extract<UnitName, "rad/s" | "1/s" | `2pi ${string}`>;

/**
 * What a decay rate means. `"amplitude"`: the field or coherence falls as exp(-rate t); half width at half maximum; the
 * kappa of `kappa (2 a rho a^+ - a^+a rho - rho a^+a)`. `"energy"`: photon number or population falls as exp(-rate t);
 * full width at half maximum; the Gamma = 1/tau of an atomic level. Energy rate = 2 x amplitude rate. `"unstated"`: the
 * source does not say, so no rate is converted from it.
 */
export type DecayConvention = "amplitude" | "energy" | "unstated";

/** A decay rate whose convention is part of it. */
export interface DecayRate extends Measured<RateUnit> {
  /** Whether field or energy decays at this rate, or that the source does not say. */
  readonly convention: DecayConvention;
}

/**
 * The amplitude (half-width) rate in rad/s, whatever the entry's convention.
 *
 * @throws {MissingDataError} when the source does not state the convention: the factor 2 cannot be guessed.
 *
 * @example
 * ```ts
 * import { amplitudeRate, inUnit } from "@openqs/cavity-hardware";
 * const linewidth = { value: 6, unit: "2pi MHz", convention: "energy", source: "this example" } as const;
 * inUnit(amplitudeRate(linewidth), "2pi MHz"); // => 3
 * ```
 */
export function amplitudeRate(rate: DecayRate): AngularFrequency {
  assertOneOf("convention", rate.convention, ["amplitude", "energy", "unstated"]);
  if (rate.convention === "unstated") {
    throw new MissingDataError(
      `The source of the rate ${rate.value} ${rate.unit} (${rate.source}) does not say whether the field or the energy ` +
        `decays at it. Give a record with the convention "amplitude" or "energy".`,
    );
  }
  return (siValue(rate) * (rate.convention === "energy" ? 0.5 : 1)) as AngularFrequency;
}

/** The energy or population (full-width) rate in rad/s, whatever the entry's convention. @throws As {@link amplitudeRate}. */
export function energyRate(rate: DecayRate): AngularFrequency {
  return (2 * amplitudeRate(rate)) as AngularFrequency;
}
