import { type ComplexMatrix, type ComplexVector, DimensionMismatchError, transpose } from "@openqs/linalg";

/**
 * The columns of a matrix stacked into a vector: vec(A rho B) = (B^T (x) A) vec(rho), element (i, j) at i + rows j.
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { vectorize } from "@openqs/lindblad";
 * [...vectorize(matrixFromRows([[1, 2], [3, 4]])).data]; // => [1, 0, 3, 0, 2, 0, 4, 0]
 * ```
 */
export function vectorize(matrix: ComplexMatrix): ComplexVector {
  return { length: matrix.rows * matrix.columns, data: transpose(matrix).data };
}

/**
 * The square matrix whose stacked columns are a vector, the inverse of {@link vectorize}.
 *
 * @throws {DimensionMismatchError} when the length is not a square.
 */
export function unvectorize(vector: ComplexVector): ComplexMatrix {
  const dimension = Math.round(Math.sqrt(vector.length));
  if (dimension * dimension !== vector.length) {
    throw new DimensionMismatchError(`a vector of length ${vector.length} is not a stacked square matrix.`);
  }
  return transpose({ rows: dimension, columns: dimension, data: vector.data });
}
