import { DimensionMismatchError, MemoryLimitError } from "../errors.js";
import { type ComplexVector, zeroVector } from "../dense/complex-vector.js";
import { assertFiniteResult, assertVector, shapeOf } from "../dense/validation.js";
import type { SparseMatrix } from "./sparse-matrix.js";
import { transposeStorage } from "./transpose-storage.js";

/** Elements that one matrix can store: positions are 32-bit integers. */
const MAXIMUM_ELEMENTS = 2 ** 31 - 1;

/** Bytes of one stored element: two numbers and a column. */
const BYTES_PER_ELEMENT = 20;

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
 * The product A B of two sparse matrices.
 *
 * Cost: 8 floating-point operations per pair of elements a_ik, b_kj.
 * Source: F. G. Gustavson, ACM Trans. Math. Softw. 4, 250 (1978).
 *
 * @throws {DimensionMismatchError} when A has not as many columns as B has rows.
 * @throws {MemoryLimitError} when the product has more elements than 32-bit indices can count.
 */
export function sparseMultiply(a: SparseMatrix, b: SparseMatrix): SparseMatrix {
  if (a.columns !== b.rows) {
    throw new DimensionMismatchError(`the product of ${shapeOf(a)} and ${shapeOf(b)} does not exist.`);
  }
  const rowStarts = productRowStarts(a, b);
  const count = rowStarts[a.rows];
  const columnIndices = new Int32Array(count);
  const values = new Float64Array(2 * count);
  const place = new Int32Array(b.columns).fill(-1);
  for (let row = 0; row < a.rows; row++) {
    accumulateRow({ a, b, row, place }, { start: rowStarts[row], columnIndices, values });
  }
  assertFiniteResult("sparseMultiply", values);
  const byColumn = transposeStorage({ starts: rowStarts, indices: columnIndices, values }, b.columns);
  const sorted = transposeStorage(byColumn, a.rows);
  return { rows: a.rows, columns: b.columns, rowStarts, columnIndices: sorted.indices, values: sorted.values };
}

/** Row starts of A B from the patterns alone, so that memory is known before it is taken. */
function productRowStarts(a: SparseMatrix, b: SparseMatrix): Int32Array {
  const lastRow = new Int32Array(b.columns).fill(-1);
  const rowStarts = new Int32Array(a.rows + 1);
  let count = 0;
  for (let row = 0; row < a.rows; row++) {
    for (let k = a.rowStarts[row]; k < a.rowStarts[row + 1]; k++) {
      const inner = a.columnIndices[k];
      for (let l = b.rowStarts[inner]; l < b.rowStarts[inner + 1]; l++) {
        if (lastRow[b.columnIndices[l]] === row) continue;
        lastRow[b.columnIndices[l]] = row;
        count++;
      }
    }
    assertElementCount("sparseMultiply", count);
    rowStarts[row + 1] = count;
  }
  return rowStarts;
}

interface ProductRow {
  readonly a: SparseMatrix;
  readonly b: SparseMatrix;
  readonly row: number;
  /** For every column where in the result it was last put; places before this row's start are stale. */
  readonly place: Int32Array;
}

interface ProductTarget {
  readonly start: number;
  readonly columnIndices: Int32Array;
  readonly values: Float64Array;
}

function accumulateRow({ a, b, row, place }: ProductRow, { start, columnIndices, values }: ProductTarget): void {
  let end = start;
  for (let k = a.rowStarts[row]; k < a.rowStarts[row + 1]; k++) {
    const re = a.values[2 * k];
    const im = a.values[2 * k + 1];
    const inner = a.columnIndices[k];
    for (let l = b.rowStarts[inner]; l < b.rowStarts[inner + 1]; l++) {
      const column = b.columnIndices[l];
      if (place[column] < start) {
        place[column] = end;
        columnIndices[end++] = column;
      }
      const at = 2 * place[column];
      values[at] += re * b.values[2 * l] - im * b.values[2 * l + 1];
      values[at + 1] += re * b.values[2 * l + 1] + im * b.values[2 * l];
    }
  }
}

/**
 * The Kronecker product A (x) B: element (i p + k, j q + l) is a_ij b_kl, for B of shape p x q.
 *
 * With column-stacking vec, vec(A R B) = (B^T (x) A) vec(R).
 *
 * @throws {MemoryLimitError} when the product has more elements than 32-bit indices can count.
 */
export function sparseKronecker(a: SparseMatrix, b: SparseMatrix): SparseMatrix {
  const rows = a.rows * b.rows;
  const columns = a.columns * b.columns;
  const count = a.columnIndices.length * b.columnIndices.length;
  assertElementCount("sparseKronecker", Math.max(count, rows, columns));
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
  assertFiniteResult("sparseKronecker", values);
  return { rows, columns, ...product, values };
}

function assertElementCount(operation: string, count: number): void {
  if (count <= MAXIMUM_ELEMENTS) return;
  const [required, limit] = [count * BYTES_PER_ELEMENT, MAXIMUM_ELEMENTS * BYTES_PER_ELEMENT];
  const message = `\`${operation}\` would need at least ${count} elements (${(required / 2 ** 30).toFixed(1)} GiB)`;
  throw new MemoryLimitError(`${message}, more than 32-bit indices can count.`, required, limit);
}
