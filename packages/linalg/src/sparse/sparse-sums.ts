import type { Complex } from "../dense/complex-matrix.js";
import { assertFiniteResult, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError } from "../errors.js";
import type { SparseMatrix } from "./sparse-matrix.js";

/**
 * The matrix times a number, with the same pattern.
 *
 * @throws {InvalidArgumentError} when the factor is not finite or a product overflows.
 */
export function sparseScale(matrix: SparseMatrix, factor: number | Complex): SparseMatrix {
  const re = typeof factor === "number" ? factor : factor.re;
  const im = typeof factor === "number" ? 0 : factor.im;
  const values = new Float64Array(matrix.values.length);
  for (let at = 0; at < values.length; at += 2) {
    values[at] = re * matrix.values[at] - im * matrix.values[at + 1];
    values[at + 1] = re * matrix.values[at + 1] + im * matrix.values[at];
  }
  assertFiniteResult("sparseScale", values);
  return { ...matrix, values };
}

/**
 * The sum A + B. The pattern is the union of both patterns, also where values cancel.
 *
 * @throws {DimensionMismatchError} when the shapes differ.
 */
export function sparseAdd(a: SparseMatrix, b: SparseMatrix): SparseMatrix {
  const { rows, columns } = a;
  if (rows !== b.rows || columns !== b.columns) {
    throw new DimensionMismatchError(`the sum of ${shapeOf(a)} and ${shapeOf(b)} does not exist.`);
  }
  const rowStarts = new Int32Array(rows + 1);
  const most = a.columnIndices.length + b.columnIndices.length;
  const columnIndices = new Int32Array(most);
  const values = new Float64Array(2 * most);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    count = mergeRow([a, b], row, { start: count, columnIndices, values });
    rowStarts[row + 1] = count;
  }
  const sum = { columnIndices: columnIndices.slice(0, count), values: values.slice(0, 2 * count) };
  assertFiniteResult("sparseAdd", sum.values);
  return { rows, columns, rowStarts, ...sum };
}

/** Merges two sorted rows; returns the end of the merged row. */
function mergeRow(
  [a, b]: readonly [SparseMatrix, SparseMatrix],
  row: number,
  target: { readonly start: number; readonly columnIndices: Int32Array; readonly values: Float64Array },
): number {
  let end = target.start;
  let k = a.rowStarts[row];
  let l = b.rowStarts[row];
  const [kEnd, lEnd] = [a.rowStarts[row + 1], b.rowStarts[row + 1]];
  while (k < kEnd || l < lEnd) {
    const columnA = k < kEnd ? a.columnIndices[k] : a.columns;
    const columnB = l < lEnd ? b.columnIndices[l] : a.columns;
    target.columnIndices[end] = Math.min(columnA, columnB);
    if (columnA <= columnB) addElement(target.values, end, { values: a.values, at: k++ });
    if (columnB <= columnA) addElement(target.values, end, { values: b.values, at: l++ });
    end++;
  }
  return end;
}

function addElement(target: Float64Array, at: number, source: { readonly values: Float64Array; readonly at: number }) {
  target[2 * at] += source.values[2 * source.at];
  target[2 * at + 1] += source.values[2 * source.at + 1];
}
