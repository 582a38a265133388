import { type Quantity, quantity } from "./quantity.js";
import type { SiUnit, UnitName } from "./unit-table.js";

/** Another published value of the same quantity, in the unit of the entry that lists it. */
export interface Alternative {
  /** In the unit of the entry. */
  readonly value: number;
  /** Where this value is from. */
  readonly source: string;
  /** One standard deviation, where the source gives it. */
  readonly uncertainty?: number;
}

/** A catalogue value: number, unit and source are obligatory, doubts are kept beside it. */
export interface Measured<Name extends UnitName = UnitName> {
  /** In `unit`. */
  readonly value: number;
  /** As the source has it; {@link siValue} converts. */
  readonly unit: Name;
  /** Where the value is from; never empty. */
  readonly source: string;
  /** One standard deviation in `unit`, where the source gives it; 0 for exact values. */
  readonly uncertainty?: number;
  /** Where the uncertainty is from, when that is not the value's source. */
  readonly uncertaintySource?: string;
  /** Values of other sources that disagree. */
  readonly alternatives?: readonly Alternative[];
  /** What else a user must know. */
  readonly remark?: string;
  /** True when the source itself says "about". */
  readonly approximate?: boolean;
}

/**
 * The SI value of a catalogue entry.
 *
 * @example
 * ```ts
 * import { lithium6, siValue } from "@openqs/cavity-hardware";
 * siValue(lithium6.levels["S1/2"].hyperfineA); // => 152136840.7
 * ```
 */
export function siValue<Name extends UnitName>(measured: Measured<Name>): Quantity<SiUnit<Name>> {
  return quantity(measured.value, measured.unit);
}
