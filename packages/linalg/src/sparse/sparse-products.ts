import { DimensionMismatchError } from "../errors.js";
import { type ComplexVector, zeroVector } from "../dense/complex-vector.js";
import { assertFiniteResult, assertVector, shapeOf } from "../dense/validation.js";
import { assertElementCount } from "./element-count.js";
import type { SparseMatrix } from "./sparse-matrix.js";

/**
 * The product of a sparse matrix and a vector, (A x)_i = sum_j a_ij x_j.
 *
 * Cost: 8 floating-point operations per stored element.
 *
 * @throws {DimensionMismatchError} when `x` has not as many elements as A has columns.
 */
export function sparseMultiplyVector(a: SparseMatrix, x: ComplexVector): ComplexVector {
  assertVector("x", x);
  if (x.length !== a.columns) {
    throw new DimensionMismatchError(`\`a\` is ${shapeOf(a)}, but \`x\` has length ${x.length}.`);
  }
  const product = zeroVector(a.rows);
  applySparse(a, x.data, product.data);
  assertFiniteResult("a * x", product.data);
  return product;
}

/** Overwrites the interleaved `y` with A x, unchecked. */
export function applySparse(matrix: SparseMatrix, x: Float64Array, y: Float64Array): void {
  const { rows, rowStarts, columnIndices, values } = matrix;
  let k = 0;
  for (let row = 0; row < rows; row++) {
    let re = 0;
    let im = 0;
    for (const end = rowStarts[row + 1]; k < end; k++) {
      const a = values[2 * k];
      const b = values[2 * k + 1];
      const at = 2 * columnIndices[k];
      re += a * x[at] - b * x[at + 1];
      im += a * x[at + 1] + b * x[at];
    }
    y[2 * row] = re;
    y[2 * row + 1] = im;
  }
}

/**
 * The Kronecker product A (x) B: element (i p + k, j q + l) is a_ij b_kl, for B of shape p x q.
 *
 * With column-stacking vec, vec(A R B) = (B^T (x) A) vec(R).
 *
 * @throws {MemoryLimitError} when the product has more elements than 32-bit indices can count.
 */
export function sparseKroneckerProduct(a: SparseMatrix, b: SparseMatrix): SparseMatrix {
  const rows = a.rows * b.rows;
  const columns = a.columns * b.columns;
  const count = a.columnIndices.length * b.columnIndices.length;
  assertElementCount("sparseKroneckerProduct", Math.max(count, rows, columns));
  const product = { rowStarts: new Int32Array(rows + 1), columnIndices: new Int32Array(count) };
  const values = new Float64Array(2 * count);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const [i, p] = [Math.floor(row / b.rows), row % b.rows];
    for (let k = a.rowStarts[i]; k < a.rowStarts[i + 1]; k++) {
      for (let l = b.rowStarts[p]; l < b.rowStarts[p + 1]; l++, at++) {
        product.columnIndices[at] = a.columnIndices[k] * b.columns + b.columnIndices[l];
        values[2 * at] = a.values[2 * k] * b.values[2 * l] - a.values[2 * k + 1] * b.values[2 * l + 1];
        values[2 * at + 1] = a.values[2 * k] * b.values[2 * l + 1] + a.values[2 * k + 1] * b.values[2 * l];
      }
    }
    product.rowStarts[row + 1] = at;
  }
  assertFiniteResult("sparseKroneckerProduct", values);
  return { rows, columns, ...product, values };
}
