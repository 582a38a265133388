import { type ComplexMatrix, zeros } from "./complex-matrix.js";
import { assertFiniteResult, assertMatrix } from "./validation.js";

/**
 * The Kronecker product, (a (x) b)_{(i k)(j l)} = a_ij b_kl with the indices of `b` running fastest.
 *
 * With vec stacking columns, vec(b x a^T) = (a (x) b) vec(x); with vec stacking rows, vec(a x b^T) = (a (x) b) vec(x).
 *
 * @throws {InvalidArgumentError} when an entry is not finite or the product overflows.
 * @throws {MemoryLimitError} when the product would exceed 4 GiB.
 *
 * @example
 * ```ts
 * import { identity, kroneckerProduct } from "@openqs/linalg";
 * kroneckerProduct(identity(2), identity(3)).rows; // => 6
 * ```
 */
export function kroneckerProduct(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  assertMatrix("a", a);
  assertMatrix("b", b);
  const result = zeros(a.rows * b.rows, a.columns * b.columns);
  for (let i = 0; i < result.rows; i++) {
    for (let j = 0; j < result.columns; j++) {
      const p = 2 * (Math.floor(i / b.rows) * a.columns + Math.floor(j / b.columns));
      const q = 2 * ((i % b.rows) * b.columns + (j % b.columns));
      const place = 2 * (i * result.columns + j);
      result.data[place] = a.data[p] * b.data[q] - a.data[p + 1] * b.data[q + 1];
      result.data[place + 1] = a.data[p] * b.data[q + 1] + a.data[p + 1] * b.data[q];
    }
  }
  assertFiniteResult("a (x) b", result.data);
  return result;
}
