import { assertMatrix } from "../dense/validation.js";
import { type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import { type ComplexVector, zeroVector } from "../dense/complex-vector.js";
import type { SparseColumnMatrix, SparseMatrix } from "./sparse-matrix.js";
import { transposeStorage } from "./transpose-storage.js";

/**
 * The elements of a dense matrix that are not exactly zero.
 *
 * @throws {InvalidArgumentError} when an element is not finite.
 */
export function sparseFromDense(matrix: ComplexMatrix): SparseMatrix {
  assertMatrix("matrix", matrix);
  const { rows, columns, data } = matrix;
  const rowStarts = new Int32Array(rows + 1);
  const columnIndices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = 2 * (row * columns + column);
      if (data[at] === 0 && data[at + 1] === 0) continue;
      columnIndices.push(column);
      values.push(data[at], data[at + 1]);
    }
    rowStarts[row + 1] = columnIndices.length;
  }
  return { rows, columns, rowStarts, columnIndices: Int32Array.from(columnIndices), values: Float64Array.from(values) };
}

/** The same matrix with all its zeros. */
export function sparseToDense({ rows, columns, rowStarts, columnIndices, values }: SparseMatrix): ComplexMatrix {
  const dense = zeros(rows, columns);
  for (let row = 0; row < rows; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      const at = 2 * (row * columns + columnIndices[k]);
      dense.data[at] = values[2 * k];
      dense.data[at + 1] = values[2 * k + 1];
    }
  }
  return dense;
}

/** The same matrix in compressed columns. */
export function sparseToColumns({ rows, columns, rowStarts, columnIndices, values }: SparseMatrix): SparseColumnMatrix {
  const byColumn = transposeStorage({ starts: rowStarts, indices: columnIndices, values }, columns);
  return { rows, columns, columnStarts: byColumn.starts, rowIndices: byColumn.indices, values: byColumn.values };
}

/** The same matrix in compressed rows. */
export function sparseFromColumns({ rows, columns, ...matrix }: SparseColumnMatrix): SparseMatrix {
  const { columnStarts, rowIndices, values } = matrix;
  const byRow = transposeStorage({ starts: columnStarts, indices: rowIndices, values }, rows);
  return { rows, columns, rowStarts: byRow.starts, columnIndices: byRow.indices, values: byRow.values };
}

/** The main diagonal, min(rows, columns) elements. */
export function sparseDiagonal({ rows, columns, rowStarts, columnIndices, values }: SparseMatrix): ComplexVector {
  const diagonal = zeroVector(Math.min(rows, columns));
  for (let row = 0; row < diagonal.length; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      if (columnIndices[k] === row) diagonal.data.set(values.subarray(2 * k, 2 * k + 2), 2 * row);
    }
  }
  return diagonal;
}
