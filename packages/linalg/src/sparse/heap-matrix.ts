import type { SparseMatrix } from "./sparse-matrix.js";

/** Integers before the row starts: the rows, the columns, the stored elements, and one that is unused. */
const HEADER = 4;

/** Doubles that so many 32-bit integers fill. */
export function integerRoom(count: number): number {
  return Math.ceil(count / 2);
}

/** Doubles that a matrix takes where the kernels read it, as kernels/sparse.ts lays it out. */
export function matrixRoom({ rows, columnIndices, values }: SparseMatrix): number {
  return integerRoom(HEADER) + integerRoom(rows + 1) + integerRoom(columnIndices.length) + values.length;
}

/** Copies a matrix to `at` on a heap. */
export function placeMatrix(heap: Float64Array, at: number, matrix: SparseMatrix): void {
  const { rows, columns, rowStarts, columnIndices, values } = matrix;
  const integers = new Int32Array(heap.buffer);
  const starts = at + integerRoom(HEADER);
  const indices = starts + integerRoom(rows + 1);
  integers.set([rows, columns, columnIndices.length, 0], 2 * at);
  integers.set(rowStarts, 2 * starts);
  integers.set(columnIndices, 2 * indices);
  heap.set(values, indices + integerRoom(columnIndices.length));
}
