import { DimensionMismatchError } from "../errors.js";
import type { ComplexMatrix } from "./complex-matrix.js";
import { type ComplexVector, zeroVector } from "./complex-vector.js";
import { assertFiniteResult, assertMatrix, assertVector, shapeOf } from "./validation.js";

/**
 * The product of a matrix and a vector, (a x)_i = sum_j a_ij x_j.
 *
 * Cost: 8 m n floating-point operations for an m x n matrix.
 *
 * @throws {DimensionMismatchError} when `x` has not as many elements as `a` has columns.
 * @throws {InvalidArgumentError} when an entry is not finite or the product overflows.
 *
 * @example
 * ```ts
 * import { matrixFromRows, multiplyVector, vectorFromEntries } from "@openqs/linalg";
 * Array.from(multiplyVector(matrixFromRows([[1, { re: 0, im: 1 }]]), vectorFromEntries([2, 3])).data); // => [2, 3]
 * ```
 */
export function multiplyVector(a: ComplexMatrix, x: ComplexVector): ComplexVector {
  assertMatrix("a", a);
  assertVector("x", x);
  if (a.columns !== x.length) {
    throw new DimensionMismatchError(`\`a\` is ${shapeOf(a)}, but \`x\` has length ${x.length}.`);
  }
  const product = zeroVector(a.rows);
  for (let i = 0; i < a.rows; i++) {
    let re = 0;
    let im = 0;
    for (let j = 0, p = 2 * i * a.columns; j < 2 * a.columns; j += 2, p += 2) {
      re += a.data[p] * x.data[j] - a.data[p + 1] * x.data[j + 1];
      im += a.data[p] * x.data[j + 1] + a.data[p + 1] * x.data[j];
    }
    product.data[2 * i] = re;
    product.data[2 * i + 1] = im;
  }
  assertFiniteResult("a * x", product.data);
  return product;
}
