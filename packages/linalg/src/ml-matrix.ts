import { Matrix } from "ml-matrix";
import { type ComplexMatrix, zeros } from "./dense/complex-matrix.js";
import { assertMatrix } from "./dense/validation.js";
import { InvalidArgumentError } from "./errors.js";

/**
 * The complex matrix with the entries of a real `Matrix` of ml-matrix.
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 *
 * @example
 * ```ts
 * import { fromMatrix } from "@openqs/linalg/ml-matrix";
 * import { Matrix } from "ml-matrix";
 * fromMatrix(new Matrix([[1, 2]])).data[2]; // => 2
 * ```
 */
export function fromMatrix(matrix: Matrix): ComplexMatrix {
  const result = zeros(matrix.rows, matrix.columns);
  for (let i = 0; i < matrix.rows; i++) {
    for (let j = 0; j < matrix.columns; j++) result.data[2 * (i * matrix.columns + j)] = matrix.get(i, j);
  }
  assertMatrix("matrix", result);
  return result;
}

/**
 * The real `Matrix` of ml-matrix with the entries of a complex matrix whose imaginary parts vanish.
 *
 * @param tolerance largest modulus of an imaginary part that is dropped; default 0.
 * @throws {InvalidArgumentError} when an imaginary part exceeds `tolerance`.
 */
export function toMatrix(matrix: ComplexMatrix, tolerance = 0): Matrix {
  assertMatrix("matrix", matrix);
  const result = Matrix.zeros(matrix.rows, matrix.columns);
  for (let i = 0; i < matrix.rows; i++) {
    for (let j = 0; j < matrix.columns; j++) {
      const k = 2 * (i * matrix.columns + j);
      const im = matrix.data[k + 1];
      if (Math.abs(im) > tolerance) {
        throw new InvalidArgumentError(`matrix[${i}][${j}].im`, im, `must vanish to within ${tolerance}`);
      }
      result.set(i, j, matrix.data[k]);
    }
  }
  return result;
}
