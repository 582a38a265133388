import type { Complex, ComplexMatrix } from "../dense/complex-matrix.js";
import { assertFiniteResult } from "../dense/validation.js";
import { lu } from "./lu.js";

/**
 * The determinant, det a = det P^-1 prod_k u_kk from the LU decomposition; 1 for the empty matrix.
 *
 * Cost: (8/3) n^3 floating-point operations.
 *
 * @throws {DimensionMismatchError} when `a` is not square.
 * @throws {InvalidArgumentError} when an entry is not finite or the determinant overflows.
 *
 * @example
 * ```ts
 * import { determinant, matrixFromRows } from "@openqs/linalg";
 * determinant(matrixFromRows([[0, 2], [3, 4]])).re; // => -6
 * ```
 */
export function determinant(a: ComplexMatrix): Complex {
  const { factors, permutationSign } = lu(a);
  const { rows: n, data } = factors;
  let re: number = permutationSign;
  let im = 0;
  let exponent = 0;
  for (let k = 0; k < n; k++) {
    const pivot = normalized(data[2 * k * (n + 1)], data[2 * k * (n + 1) + 1]);
    const product = normalized(re * pivot.re - im * pivot.im, re * pivot.im + im * pivot.re);
    [re, im] = [product.re, product.im];
    exponent += pivot.exponent + product.exponent;
  }
  [re, im] = [timesPowerOfTwo(re, exponent), timesPowerOfTwo(im, exponent)];
  assertFiniteResult("det a", Float64Array.of(re, im));
  return { re, im };
}

/** (re + i im) 2^-exponent with its larger part near 1: products of pivots leave the range where their product does not. */
function normalized(re: number, im: number): { re: number; im: number; exponent: number } {
  const largest = Math.max(Math.abs(re), Math.abs(im));
  const exponent = largest === 0 ? 0 : Math.floor(Math.log2(largest));
  return { re: timesPowerOfTwo(re, -exponent), im: timesPowerOfTwo(im, -exponent), exponent };
}

/** x 2^exponent, in three factors because one may be out of range; beyond 2^2200 nothing is left of it or in range. */
function timesPowerOfTwo(x: number, exponent: number): number {
  const half = Math.trunc(Math.max(-2200, Math.min(2200, exponent)) / 3);
  return x * 2 ** half * 2 ** half * 2 ** (Math.max(-2200, Math.min(2200, exponent)) - 2 * half);
}
