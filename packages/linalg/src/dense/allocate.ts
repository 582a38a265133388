import { MemoryLimitError } from "../errors.js";

/** Largest dense array: what 32-bit WebAssembly can address, a complex matrix of order 16384. */
const LIMIT_BYTES = 2 ** 32;

/**
 * A zeroed array of `count` doubles for `what`.
 *
 * @throws {MemoryLimitError} when it would exceed 4 GiB or the engine has no room for it.
 */
export function allocateDoubles(what: string, count: number): Float64Array {
  const bytes = 8 * count;
  if (bytes <= LIMIT_BYTES) {
    try {
      return new Float64Array(count);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const cause = bytes > LIMIT_BYTES ? `a dense array holds at most ${LIMIT_BYTES}` : "the engine has no room for them";
  throw new MemoryLimitError(
    `${what} needs ${bytes} bytes, but ${cause}. Use a sparse or banded matrix or a LinearOperator.`,
    bytes,
    LIMIT_BYTES,
  );
}
