import type { SparseMatrix } from "./sparse-matrix.js";
import { transposeStorage } from "./transpose-storage.js";

/** The transpose, (A^T)_ij = a_ji. */
export function sparseTranspose({ rows, columns, rowStarts, columnIndices, values }: SparseMatrix): SparseMatrix {
  const byColumn = transposeStorage({ starts: rowStarts, indices: columnIndices, values }, columns);
  const { starts, indices } = byColumn;
  return { rows: columns, columns: rows, rowStarts: starts, columnIndices: indices, values: byColumn.values };
}

/** The adjoint, (A^+)_ij = conj(a_ji). */
export function sparseAdjoint(matrix: SparseMatrix): SparseMatrix {
  const transposed = sparseTranspose(matrix);
  for (let at = 1; at < transposed.values.length; at += 2) transposed.values[at] *= -1;
  return transposed;
}
