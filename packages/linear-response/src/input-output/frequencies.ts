import { assertFinite } from "@openqs/linalg";

/** The frequencies as a typed array, checked to be finite. */
export function checkedFrequencies(frequencies: ArrayLike<number>): Float64Array {
  const checked = Float64Array.from(frequencies);
  checked.forEach((value, i) => assertFinite(`frequencies[${i}]`, value));
  return checked;
}
