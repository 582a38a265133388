import { modulus } from "./modulus.js";
import type { ComplexMatrix } from "./complex-matrix.js";
import type { ComplexVector } from "./complex-vector.js";
import { assertMatrix, assertVector } from "./validation.js";

/**
 * The Frobenius norm, sqrt(sum_ij |a_ij|^2), free of overflow and underflow in the squares. A norm above
 * 1.8e308 is Infinity.
 *
 * @example
 * ```ts
 * import { frobeniusNorm, matrixFromRows } from "@openqs/linalg";
 * frobeniusNorm(matrixFromRows([[3e200, { re: 0, im: 4e200 }]])); // => 5e200
 * ```
 */
export function frobeniusNorm(a: ComplexMatrix): number {
  assertMatrix("a", a);
  return euclideanLength(a.data);
}

/**
 * The 1-norm, max_j sum_i |a_ij|: the largest column sum.
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 */
export function oneNorm(a: ComplexMatrix): number {
  assertMatrix("a", a);
  const sums = new Float64Array(a.columns);
  for (let k = 0; k < a.rows * a.columns; k++) sums[k % a.columns] += modulus(a.data[2 * k], a.data[2 * k + 1]);
  return sums.reduce((largest, sum) => Math.max(largest, sum), 0);
}

/**
 * The infinity norm, max_i sum_j |a_ij|: the largest row sum.
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 */
export function infinityNorm(a: ComplexMatrix): number {
  assertMatrix("a", a);
  let largest = 0;
  for (let i = 0; i < a.rows; i++) {
    let sum = 0;
    for (let k = 2 * i * a.columns; k < 2 * (i + 1) * a.columns; k += 2) sum += modulus(a.data[k], a.data[k + 1]);
    largest = Math.max(largest, sum);
  }
  return largest;
}

/**
 * The largest modulus of an entry, max_ij |a_ij| (not submultiplicative).
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 */
export function maximumNorm(a: ComplexMatrix): number {
  assertMatrix("a", a);
  let largest = 0;
  for (let k = 0; k < a.data.length; k += 2) largest = Math.max(largest, modulus(a.data[k], a.data[k + 1]));
  return largest;
}

/**
 * The Euclidean norm of a vector, sqrt(sum_i |x_i|^2), free of overflow and underflow in the squares.
 *
 * @example
 * ```ts
 * import { vectorFromEntries, vectorNorm } from "@openqs/linalg";
 * vectorNorm(vectorFromEntries([3, { re: 0, im: 4 }])); // => 5
 * ```
 */
export function vectorNorm(x: ComplexVector): number {
  assertVector("x", x);
  return euclideanLength(x.data);
}

/** sqrt of the sum of squares, rescaled by the largest entry only where plain squares would leave the safe range. */
export function euclideanLength(data: Float64Array): number {
  let sum = sumOfSquares(data);
  // Squares are exact to rounding while the sum is far from the ends of the range; the bound leaves room for denormals.
  if (sum > 1e-280 && sum < 1e300) return Math.sqrt(sum);
  let largest = 0;
  for (let k = 0; k < data.length; k++) largest = Math.max(largest, Math.abs(data[k]));
  if (largest === 0) return 0;
  sum = 0;
  for (let k = 0; k < data.length; k++) sum += (data[k] / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/** Four sums, which do not wait for each other. */
function sumOfSquares(data: Float64Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const end = data.length & ~3;
  for (let k = 0; k < end; k += 4) {
    first += data[k] * data[k];
    second += data[k + 1] * data[k + 1];
    third += data[k + 2] * data[k + 2];
    fourth += data[k + 3] * data[k + 3];
  }
  for (let k = end; k < data.length; k++) first += data[k] * data[k];
  return first + second + (third + fourth);
}
