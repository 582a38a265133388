import { assertFinite, InvalidArgumentError } from "@openqs/linalg";

/** The frequencies as a typed array, checked to be finite numbers. */
export function checkedFrequencies(frequencies: ArrayLike<number>): Float64Array {
  if (!Array.isArray(frequencies) && !ArrayBuffer.isView(frequencies)) {
    throw new InvalidArgumentError("frequencies", frequencies, "must be an array of angular frequencies");
  }
  const checked = Float64Array.from(frequencies);
  checked.forEach((value, i) => assertFinite(`frequencies[${i}]`, value));
  return checked;
}
