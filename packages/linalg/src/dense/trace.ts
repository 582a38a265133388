import { DimensionMismatchError } from "../errors.js";
import type { Complex, ComplexMatrix } from "./complex-matrix.js";
import { assertFiniteResult, assertMatrix, assertSquareMatrix, shapeOf } from "./validation.js";

/**
 * The trace, Tr a = sum_i a_ii.
 *
 * @throws {DimensionMismatchError} when `a` is not square.
 *
 * @example
 * ```ts
 * import { identity, trace } from "@openqs/linalg";
 * trace(identity(3)).re; // => 3
 * ```
 */
export function trace(a: ComplexMatrix): Complex {
  assertSquareMatrix("a", a);
  let re = 0;
  let im = 0;
  for (let i = 0; i < a.rows; i++) {
    re += a.data[2 * i * (a.rows + 1)];
    im += a.data[2 * i * (a.rows + 1) + 1];
  }
  assertFiniteResult("Tr a", Float64Array.of(re, im));
  return { re, im };
}

/**
 * Tr(a b) = sum_ij a_ij b_ji in O(n^2), without forming the product; the expectation value of `a` in the state `b`.
 *
 * @throws {DimensionMismatchError} unless `b` has the shape of the transpose of `a`.
 *
 * @example
 * ```ts
 * import { matrixFromRows, traceOfProduct } from "@openqs/linalg";
 * const pauliY = matrixFromRows([[0, { re: 0, im: -1 }], [{ re: 0, im: 1 }, 0]]);
 * traceOfProduct(pauliY, pauliY).re; // => 2
 * ```
 */
export function traceOfProduct(a: ComplexMatrix, b: ComplexMatrix): Complex {
  assertMatrix("a", a);
  assertMatrix("b", b);
  if (a.rows !== b.columns || a.columns !== b.rows) {
    throw new DimensionMismatchError(`\`a\` is ${shapeOf(a)} and \`b\` is ${shapeOf(b)}; Tr(a b) is not defined.`);
  }
  let re = 0;
  let im = 0;
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < a.columns; j++) {
      const p = 2 * (i * a.columns + j);
      const q = 2 * (j * b.columns + i);
      re += a.data[p] * b.data[q] - a.data[p + 1] * b.data[q + 1];
      im += a.data[p] * b.data[q + 1] + a.data[p + 1] * b.data[q];
    }
  }
  assertFiniteResult("Tr(a b)", Float64Array.of(re, im));
  return { re, im };
}
