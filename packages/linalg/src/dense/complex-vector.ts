import { assertInteger, InvalidArgumentError } from "../errors.js";
import { allocateDoubles } from "./allocate.js";
import type { Complex } from "./complex-matrix.js";

/**
 * A dense complex vector: interleaved (re, im), element i at `data[2 * i]` and `data[2 * i + 1]`.
 *
 * The layout is NumPy's `complex128`; `length` counts complex elements, so `data.length === 2 * length`.
 */
export interface ComplexVector {
  /** Number of complex elements. */
  readonly length: number;
  /** 2 length numbers. */
  readonly data: Float64Array;
}

/**
 * A vector of zeros.
 *
 * @throws {InvalidArgumentError} when `length` is not an integer of at least 0.
 * @throws {MemoryLimitError} when the vector would exceed 4 GiB.
 *
 * @example
 * ```ts
 * import { zeroVector } from "@openqs/linalg";
 * zeroVector(3).data.length; // => 6
 * ```
 */
export function zeroVector(length: number): ComplexVector {
  assertInteger("length", length, { minimum: 0 });
  return { length, data: allocateDoubles(`a complex vector of length ${length}`, 2 * length) };
}

/**
 * A vector from numbers or `{ re, im }` records.
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 *
 * @example
 * ```ts
 * import { vectorFromEntries } from "@openqs/linalg";
 * vectorFromEntries([1, { re: 0, im: 2 }]).data[3]; // => 2
 * ```
 */
export function vectorFromEntries(entries: readonly (number | Complex)[]): ComplexVector {
  const vector = zeroVector(entries.length);
  entries.forEach((entry, i) => {
    const re = typeof entry === "number" ? entry : entry.re;
    const im = typeof entry === "number" ? 0 : entry.im;
    if (!Number.isFinite(re) || !Number.isFinite(im)) {
      throw new InvalidArgumentError(`entries[${i}]`, `${re} + ${im}i`, "must be finite");
    }
    vector.data[2 * i] = re;
    vector.data[2 * i + 1] = im;
  });
  return vector;
}
