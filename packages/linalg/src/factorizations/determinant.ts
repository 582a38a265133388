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
  for (let k = 0; k < n; k++) {
    const [x, y] = [data[2 * k * (n + 1)], data[2 * k * (n + 1) + 1]];
    [re, im] = [re * x - im * y, re * y + im * x];
  }
  assertFiniteResult("det a", Float64Array.of(re, im));
  return { re, im };
}
