import { InvalidArgumentError } from "../errors.js";
import { firstNonFinite } from "./validation.js";

/**
 * The power of two that brings the largest entry of `data` into [1, 2), so that squares neither overflow nor underflow;
 * multiplying by it is exact. 1 for zero data.
 */
export function powerOfTwoScale(data: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < data.length; k++) largest = Math.max(largest, Math.abs(data[k]));
  if (largest === 0) return 1;
  // 2^1023 is the largest power that is finite, so denormal entries are lifted as far as one factor can.
  return 2 ** Math.min(1023, -Math.floor(Math.log2(largest)));
}

/** Undoes {@link powerOfTwoScale} on a result; throws when it leaves the range of double precision. */
export function unscale(what: string, data: Float64Array, scale: number): Float64Array {
  const result = new Float64Array(data.length);
  for (let k = 0; k < data.length; k++) result[k] = data[k] / scale;
  const bad = firstNonFinite(result);
  if (bad < 0) return result;
  const value = `${data[bad]} * 2^${-Math.log2(scale)}`;
  throw new InvalidArgumentError(what, value, "must be in the range of double precision");
}
