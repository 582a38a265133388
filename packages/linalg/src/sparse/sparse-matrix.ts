import { assertFinite, assertInteger, DimensionMismatchError, InvalidArgumentError } from "../errors.js";
import { firstNonFinite } from "../dense/validation.js";
import type { Complex } from "../dense/complex-matrix.js";
import { transposeStorage } from "./transpose-storage.js";

/**
 * A sparse complex matrix in compressed rows (CSR): row i has the columns `columnIndices[k]`, strictly increasing, and
 * the values `values[2 * k]` + i `values[2 * k + 1]` for k from `rowStarts[i]` to `rowStarts[i + 1]` - 1.
 *
 * Stored zeros are allowed, so that many matrices can share one pattern.
 */
export interface SparseMatrix extends SparsePattern {
  /** The stored elements, interleaved (re, im). */
  readonly values: Float64Array;
}

/** Where a sparse matrix has elements, in compressed rows. */
export interface SparsePattern {
  /** Number of rows. */
  readonly rows: number;
  /** Number of columns. */
  readonly columns: number;
  /** rows + 1 offsets into `columnIndices`. */
  readonly rowStarts: Int32Array;
  /** Column of each stored element, strictly increasing within a row. */
  readonly columnIndices: Int32Array;
}

/** A sparse real matrix in compressed rows: element k of the pattern is `realValues[k]`. */
export interface RealSparseMatrix extends SparsePattern {
  /** One number for each element of the pattern. */
  readonly realValues: Float64Array;
}

/** The same in compressed columns (CSC): what SciPy's `csc_matrix` and the sparse factorizations use. */
export interface SparseColumnMatrix {
  /** Number of rows. */
  readonly rows: number;
  /** Number of columns. */
  readonly columns: number;
  /** columns + 1 offsets into `rowIndices`; complex element k is at `values[2 * k]`. */
  readonly columnStarts: Int32Array;
  /** Row of each stored element, strictly increasing within a column. */
  readonly rowIndices: Int32Array;
  /** The stored elements, interleaved (re, im). */
  readonly values: Float64Array;
}

/** One element: row, column, value. */
export type Triplet = readonly [row: number, column: number, value: number | Complex];

/** Shape of a matrix. */
export interface Shape {
  /** Number of rows. */
  readonly rows: number;
  /** Number of columns. */
  readonly columns: number;
}

/**
 * A sparse matrix from its elements in any order; values at the same place are summed.
 *
 * Cost: O(rows + columns + triplets).
 *
 * @throws {InvalidArgumentError} when an index lies outside the shape or a value is not finite.
 *
 * @example
 * ```ts
 * import { sparseFromTriplets, sparseToDense } from "@openqs/linalg";
 * const shape = { rows: 2, columns: 2 };
 * const lowering = sparseFromTriplets(shape, [[1, 0, 0.5], [0, 1, { re: 0, im: 1 }], [1, 0, 0.5]]);
 * [...lowering.columnIndices]; // => [1, 0]
 * [...sparseToDense(lowering).data]; // => [0, 0, 0, 1, 1, 0, 0, 0]
 * ```
 */
export function sparseFromTriplets(shape: Shape, triplets: Iterable<Triplet>): SparseMatrix {
  const { rows, columns } = shape;
  assertShape(shape);
  const rowOf: number[] = [];
  const columnOf: number[] = [];
  const values: number[] = [];
  for (const [row, column, value] of triplets) {
    assertInteger("row", row, { minimum: 0, maximum: rows - 1 });
    assertInteger("column", column, { minimum: 0, maximum: columns - 1 });
    const re = typeof value === "number" ? value : value.re;
    const im = typeof value === "number" ? 0 : value.im;
    assertFinite("value", re);
    assertFinite("value", im);
    rowOf.push(row);
    columnOf.push(column);
    values.push(re, im);
  }
  return sumDuplicates(sortedByRowAndColumn(shape, { rowOf, columnOf, values }));
}

interface UnsortedTriplets {
  readonly rowOf: readonly number[];
  readonly columnOf: readonly number[];
  readonly values: readonly number[];
}

/** Buckets the triplets by row; transposing twice sorts the columns of every row, in linear time. */
function sortedByRowAndColumn(shape: Shape, { rowOf, columnOf, values }: UnsortedTriplets): SparseMatrix {
  const starts = startsFromIndices(shape.rows, rowOf);
  const next = starts.slice();
  const indices = new Int32Array(rowOf.length);
  const sorted = new Float64Array(values.length);
  rowOf.forEach((row, k) => {
    const at = next[row]++;
    indices[at] = columnOf[k];
    sorted[2 * at] = values[2 * k];
    sorted[2 * at + 1] = values[2 * k + 1];
  });
  const byColumn = transposeStorage({ starts, indices, values: sorted }, shape.columns);
  const byRow = transposeStorage(byColumn, shape.rows);
  return { ...shape, rowStarts: byRow.starts, columnIndices: byRow.indices, values: byRow.values };
}

/** Prefix sums of how often each of 0 ... count - 1 occurs. */
function startsFromIndices(count: number, indices: readonly number[]): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const index of indices) starts[index + 1]++;
  for (let i = 0; i < count; i++) starts[i + 1] += starts[i];
  return starts;
}

function sumDuplicates({ rows, columns, ...matrix }: SparseMatrix): SparseMatrix {
  const { columnIndices, values } = matrix;
  const rowStarts = new Int32Array(rows + 1);
  let last = -1;
  for (let row = 0; row < rows; row++) {
    const first = last + 1;
    for (let k = matrix.rowStarts[row]; k < matrix.rowStarts[row + 1]; k++) {
      const repeated = last >= first && columnIndices[last] === columnIndices[k];
      if (!repeated) columnIndices[++last] = columnIndices[k];
      values[2 * last] = (repeated ? values[2 * last] : 0) + values[2 * k];
      values[2 * last + 1] = (repeated ? values[2 * last + 1] : 0) + values[2 * k + 1];
    }
    rowStarts[row + 1] = last + 1;
  }
  const count = last + 1;
  return { rows, columns, rowStarts, columnIndices: columnIndices.slice(0, count), values: values.slice(0, 2 * count) };
}

function assertShape({ rows, columns }: Shape): void {
  const maximum = 2 ** 31 - 2;
  assertInteger("rows", rows, { minimum: 0, maximum });
  assertInteger("columns", columns, { minimum: 0, maximum });
}

/** The n x n identity, sparse. */
export function sparseIdentity(n: number): SparseMatrix {
  assertShape({ rows: n, columns: n });
  const values = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) values[2 * i] = 1;
  const columnIndices = Int32Array.from({ length: n }, (_, i) => i);
  return { rows: n, columns: n, rowStarts: Int32Array.from({ length: n + 1 }, (_, i) => i), columnIndices, values };
}

/** Number of stored elements, explicit zeros included. */
export function storedElements(matrix: SparseMatrix): number {
  return matrix.columnIndices.length;
}

/**
 * Checks a matrix that did not come from this package.
 *
 * Cost: O(rows + stored elements).
 *
 * @throws {DimensionMismatchError} when the arrays do not fit each other or the shape.
 * @throws {InvalidArgumentError} when columns are out of range or not strictly increasing, or a value is not finite.
 */
export function assertSparseMatrix(argument: string, matrix: SparseMatrix): void {
  assertSparsePattern(argument, matrix);
  assertValues(argument, matrix, { values: matrix.values, perElement: 2 });
}

/** {@link assertSparseMatrix} for a real matrix. */
export function assertRealSparseMatrix(argument: string, matrix: RealSparseMatrix): void {
  assertSparsePattern(argument, matrix);
  assertValues(argument, matrix, { values: matrix.realValues, perElement: 1 });
}

function assertValues(
  argument: string,
  { columnIndices }: SparsePattern,
  { values, perElement }: { readonly values: Float64Array; readonly perElement: number },
): void {
  const length = perElement * columnIndices.length;
  if (values.length !== length) {
    const message = `\`${argument}\` has ${columnIndices.length} columns and ${values.length} numbers, but needs ${length}.`;
    throw new DimensionMismatchError(message);
  }
  const bad = firstNonFinite(values);
  if (bad >= 0) assertFinite(`${argument}.values[${bad}]`, values[bad]);
}

/** {@link assertSparseMatrix} for a pattern. */
export function assertSparsePattern(argument: string, pattern: SparsePattern): void {
  const { rows, rowStarts, columnIndices } = pattern;
  const count = columnIndices.length;
  assertShape(pattern);
  if (rowStarts.length !== rows + 1) {
    throw new DimensionMismatchError(`\`${argument}\` has ${rows} rows, but ${rowStarts.length} row starts.`);
  }
  if (rowStarts[0] !== 0 || rowStarts[rows] !== count) {
    throw new InvalidArgumentError(`${argument}.rowStarts`, rowStarts[rows], `must go from 0 to ${count}`);
  }
  const decrease = rowStarts.findIndex((start, row) => row > 0 && start < rowStarts[row - 1]);
  if (decrease > 0) {
    throw new InvalidArgumentError(`${argument}.rowStarts[${decrease}]`, rowStarts[decrease], "must not decrease");
  }
  for (let row = 0; row < rows; row++) assertRow(argument, pattern, row);
}

function assertRow(argument: string, { columns, rowStarts, columnIndices }: SparsePattern, row: number): void {
  let previous = -1;
  for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
    const column = columnIndices[k];
    if (column <= previous || column >= columns) {
      const requirement = `must increase along row ${row} and stay below ${columns}`;
      throw new InvalidArgumentError(`${argument}.columnIndices[${k}]`, column, requirement);
    }
    previous = column;
  }
}
