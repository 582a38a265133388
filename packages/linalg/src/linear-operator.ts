import { applyBanded, type BandedMatrix } from "./banded/banded-matrix.js";
import type { ComplexMatrix } from "./dense/complex-matrix.js";
import { DimensionMismatchError } from "./errors.js";
import { shapeOf } from "./dense/validation.js";
import { repeatedProduct } from "./sparse/repeated-product.js";
import { assertSparseMatrix, type SparseMatrix } from "./sparse/sparse-matrix.js";

/**
 * A linear map known by what it does to a vector: what Krylov methods and integrators ask of a matrix.
 *
 * Any object of this shape will do, for example a superoperator that multiplies by matrices from both sides.
 */
export interface LinearOperator {
  /** Length of A x. */
  readonly rows: number;
  /** Length of x. */
  readonly columns: number;
  /** Overwrites `y` (2 rows numbers) with A x; `x` (2 columns numbers, interleaved re and im) is left as it is. */
  readonly apply: (x: Float64Array, y: Float64Array) => void;
}

/**
 * A dense, sparse or banded matrix as a {@link LinearOperator}; the matrix must not change while it is in use.
 *
 * @throws {InvalidArgumentError} when a sparse matrix is malformed.
 * @throws {DimensionMismatchError} from `apply`, when a vector does not fit.
 *
 * @example
 * ```ts
 * import { linearOperator, matrixFromRows } from "@openqs/linalg";
 * const y = new Float64Array(4);
 * linearOperator(matrixFromRows([[1, 2], [3, 4]])).apply(new Float64Array([1, 0, 0, 1]), y);
 * [...y]; // => [1, 2, 3, 4]
 * ```
 */
export function linearOperator(matrix: ComplexMatrix | SparseMatrix | BandedMatrix): LinearOperator {
  const { rows, columns } = matrix;
  if ("rowStarts" in matrix) assertSparseMatrix("matrix", matrix);
  const multiply = multiplication(matrix);
  const apply = (x: Float64Array, y: Float64Array) => {
    if (x.length !== 2 * columns || y.length !== 2 * rows) {
      const sizes = `${x.length} and ${y.length} numbers`;
      throw new DimensionMismatchError(`vectors of ${sizes} do not fit a matrix of shape ${shapeOf(matrix)}.`);
    }
    multiply(x, y);
  };
  return { rows, columns, apply };
}

function multiplication(matrix: ComplexMatrix | SparseMatrix | BandedMatrix): LinearOperator["apply"] {
  if ("rowStarts" in matrix) return repeatedProduct(matrix);
  if ("lower" in matrix) return (x, y) => applyBanded(matrix, x, y);
  return (x, y) => applyDense(matrix, x, y);
}

function applyDense({ rows, columns, data }: ComplexMatrix, x: Float64Array, y: Float64Array): void {
  for (let i = 0, at = 0; i < rows; i++) {
    let re = 0;
    let im = 0;
    for (let j = 0; j < 2 * columns; j += 2, at += 2) {
      re += data[at] * x[j] - data[at + 1] * x[j + 1];
      im += data[at] * x[j + 1] + data[at + 1] * x[j];
    }
    y[2 * i] = re;
    y[2 * i + 1] = im;
  }
}
