import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { assertFiniteResult, assertMatrix, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError, InvalidArgumentError, SingularMatrixError } from "../errors.js";
import type { BandedMatrix } from "./banded-matrix.js";

/** Options of {@link bandedLu}. */
export interface BandedLuOptions {
  /**
   * What to do with a pivot of modulus below eps |A|_1: `throw` (default; only an exact zero throws, as in LAPACK) or
   * `replace` it by eps |A|_1. The replacement changes A by less than its rounding errors, so that the factors of a
   * singular matrix serve inverse iteration; do not use them for an ordinary solve.
   */
  readonly smallPivots?: "throw" | "replace";
}

/** Factors P A = L U of a banded matrix: column-major bands of width 2 lower + upper + 1. */
export interface BandedLu {
  readonly rows: number;
  readonly columns: number;
  readonly lower: number;
  readonly upper: number;
  /** Element (i, j) of U, or the multiplier of L when i > j, at `data[2 * (j * width + lower + upper + i - j)]`. */
  readonly data: Float64Array;
  /** Row that was exchanged with row j at step j. */
  readonly pivots: Int32Array;
  /** Number of pivots that `smallPivots: "replace"` changed. */
  readonly replacedPivots: number;
}

/**
 * LU factorization of a banded matrix with partial pivoting, P A = L U.
 *
 * Cost: at most 8 n lower (lower + upper) floating-point operations and 16 n (2 lower + upper + 1) bytes.
 * Source: E. Anderson et al., LAPACK Users' Guide, 3rd ed. (1999), section 5.3.3 (band storage, `zgbtf2`);
 * replaced pivots as in J. H. Wilkinson, The Algebraic Eigenvalue Problem (1965), chapter 5, section 54.
 *
 * @throws {SingularMatrixError} when a pivot is exactly zero and `smallPivots` is not `replace`.
 * @throws {InvalidArgumentError} when the matrix has an element that is not finite.
 *
 * @example The null vector of a singular matrix by inverse iteration.
 * ```ts
 * import { bandedFromDense, bandedLu, bandedLuSolve, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const generator = matrixFromRows([[-1, 2, 0], [1, -3, 3], [0, 1, -3]]);
 * const lu = bandedLu(bandedFromDense(generator), { smallPivots: "replace" });
 * const { data } = bandedLuSolve(lu, vectorFromEntries([1, 1, 1]));
 * data[2] / data[0]; // => 0.5000000000
 * ```
 */
export function bandedLu(matrix: BandedMatrix, options: BandedLuOptions = {}): BandedLu {
  const { rows, columns, lower, upper } = matrix;
  const smallestPivot = options.smallPivots === "replace" ? Number.EPSILON * oneNorm(matrix) : 0;
  if (!Number.isFinite(smallestPivot)) throw new InvalidArgumentError("matrix", smallestPivot, "must be finite");
  const lu = { rows, columns, lower, upper, data: withRoomForFill(matrix), pivots: new Int32Array(rows) };
  return { ...lu, replacedPivots: eliminate(lu, smallestPivot) };
}

/** The largest column sum of moduli, bounded by |re| + |im|. */
function oneNorm({ rows, lower, upper, data }: BandedMatrix): number {
  const width = 2 * (lower + upper + 1);
  let norm = 0;
  for (let column = 0; column < rows; column++) {
    let sum = 0;
    for (let at = column * width; at < (column + 1) * width; at++) sum += Math.abs(data[at]);
    norm = Math.max(norm, sum);
  }
  return norm;
}

function withRoomForFill({ rows, lower, upper, data }: BandedMatrix): Float64Array {
  const width = 2 * (lower + upper + 1);
  const filled = new Float64Array(rows * (width + 2 * lower));
  for (let column = 0; column < rows; column++) {
    for (let at = 0; at < width; at++) {
      const value = data[column * width + at];
      if (!Number.isFinite(value)) throw new InvalidArgumentError("matrix", value, "must have finite elements");
      filled[column * (width + 2 * lower) + 2 * lower + at] = value;
    }
  }
  return filled;
}

type Elimination = Omit<BandedLu, "replacedPivots">;

/** Right-looking elimination; returns the number of replaced pivots. */
function eliminate(lu: Elimination, smallestPivot: number): number {
  const { rows: n, lower, upper, pivots } = lu;
  let replaced = 0;
  let lastColumn = 0;
  for (let j = 0; j < n; j++) {
    const lastRow = Math.min(n - 1, j + lower);
    const pivot = findPivot(lu, j, lastRow);
    pivots[j] = pivot;
    lastColumn = Math.max(lastColumn, Math.min(n - 1, pivot + upper));
    if (pivot !== j) swapRows(lu, [j, pivot], lastColumn);
    if (ensurePivot(lu, j, smallestPivot)) replaced++;
    scaleColumn(lu, j, lastRow);
    for (let column = j + 1; column <= lastColumn; column++) updateColumn(lu, [j, column], lastRow);
  }
  return replaced;
}

/** Index of column j's element (0, j), as if the column were stored whole. */
function columnOffset({ lower, upper }: Elimination, j: number): number {
  return 2 * (j * (2 * lower + upper) + lower + upper);
}

function findPivot(lu: Elimination, j: number, lastRow: number): number {
  const offset = columnOffset(lu, j);
  let pivot = j;
  let largest = -1;
  for (let i = j; i <= lastRow; i++) {
    const size = Math.abs(lu.data[offset + 2 * i]) + Math.abs(lu.data[offset + 2 * i + 1]);
    if (size > largest) {
      largest = size;
      pivot = i;
    }
  }
  return pivot;
}

function swapRows(lu: Elimination, [first, second]: readonly [number, number], lastColumn: number): void {
  const { data } = lu;
  for (let column = first; column <= lastColumn; column++) {
    const a = columnOffset(lu, column) + 2 * first;
    const b = columnOffset(lu, column) + 2 * second;
    const re = data[a];
    const im = data[a + 1];
    data[a] = data[b];
    data[a + 1] = data[b + 1];
    data[b] = re;
    data[b + 1] = im;
  }
}

function ensurePivot(lu: Elimination, j: number, smallestPivot: number): boolean {
  const { data } = lu;
  const at = columnOffset(lu, j) + 2 * j;
  const size = Math.hypot(data[at], data[at + 1]);
  if (Number.isNaN(size) || size === Infinity) {
    throw new SingularMatrixError(`\`bandedLu\` overflowed at pivot ${j} of ${lu.rows}. Scale the matrix.`, j);
  }
  if (size > 0 && size >= smallestPivot) return false;
  if (smallestPivot === 0) {
    const advice = 'For a null vector use `smallPivots: "replace"`.';
    throw new SingularMatrixError(
      `\`bandedLu\`: pivot ${j} of ${lu.rows} is zero: the matrix is singular. ${advice}`,
      j,
    );
  }
  data[at] = smallestPivot;
  data[at + 1] = 0;
  return true;
}

/** Divides the column below the pivot by the pivot; Smith's division keeps tiny and huge pivots in range. */
function scaleColumn(lu: Elimination, j: number, lastRow: number): void {
  const { data } = lu;
  const offset = columnOffset(lu, j);
  const re = data[offset + 2 * j];
  const im = data[offset + 2 * j + 1];
  const realLarger = Math.abs(re) >= Math.abs(im);
  const ratio = realLarger ? im / re : re / im;
  const denominator = realLarger ? re + im * ratio : im + re * ratio;
  for (let at = offset + 2 * (j + 1); at <= offset + 2 * lastRow; at += 2) {
    const a = data[at];
    const b = data[at + 1];
    data[at] = (realLarger ? a + b * ratio : a * ratio + b) / denominator;
    data[at + 1] = (realLarger ? b - a * ratio : b * ratio - a) / denominator;
  }
}

/** Subtracts the multipliers of column j times element (j, column) from `column`. */
function updateColumn(lu: Elimination, [j, column]: readonly [number, number], lastRow: number): void {
  const { data } = lu;
  const target = columnOffset(lu, column);
  const shift = columnOffset(lu, j) - target;
  const re = data[target + 2 * j];
  const im = data[target + 2 * j + 1];
  if (re === 0 && im === 0) return;
  const end = target + 2 * lastRow;
  for (let at = target + 2 * (j + 1); at <= end; at += 2) {
    const a = data[at + shift];
    const b = data[at + shift + 1];
    data[at] = data[at] - a * re + b * im;
    data[at + 1] = data[at + 1] - a * im - b * re;
  }
}

/**
 * Solves A x = b from the factors of A; `b` is a vector or a matrix of right-hand sides.
 *
 * Cost: 8 n (2 lower + upper) floating-point operations per right-hand side.
 *
 * @throws {DimensionMismatchError} when b has not as many rows as A.
 * @throws {InvalidArgumentError} when b is not finite or the solution overflows.
 */
export function bandedLuSolve(lu: BandedLu, b: ComplexMatrix): ComplexMatrix;
export function bandedLuSolve(lu: BandedLu, b: ComplexVector): ComplexVector;
export function bandedLuSolve(lu: BandedLu, b: ComplexMatrix | ComplexVector): ComplexMatrix | ComplexVector {
  if (!("rows" in b)) {
    const { data } = bandedLuSolve(lu, { rows: b.length, columns: 1, data: b.data });
    return { length: b.length, data };
  }
  assertMatrix("b", b);
  const { rows: n, pivots } = lu;
  if (b.rows !== n) throw new DimensionMismatchError(`the matrix is ${shapeOf(lu)}, but \`b\` is ${shapeOf(b)}.`);
  const solution = { rows: n, columns: b.columns, data: b.data.slice() };
  for (let j = 0; j < n; j++) {
    swapSolutionRows(solution, j, pivots[j]);
    subtractMultiples(lu, solution, { pivotRow: j, from: j + 1, to: Math.min(n - 1, j + lu.lower) });
  }
  for (let j = n - 1; j >= 0; j--) {
    divideRow(lu, solution, j);
    subtractMultiples(lu, solution, { pivotRow: j, from: Math.max(0, j - lu.lower - lu.upper), to: j - 1 });
  }
  assertFiniteResult("the solution of a banded system", solution.data);
  return solution;
}

function swapSolutionRows({ columns, data }: ComplexMatrix, first: number, second: number): void {
  if (first === second) return;
  const row = data.slice(2 * first * columns, 2 * (first + 1) * columns);
  data.copyWithin(2 * first * columns, 2 * second * columns, 2 * (second + 1) * columns);
  data.set(row, 2 * second * columns);
}

/** Subtracts factor (i, pivotRow) times row `pivotRow` from the rows i = from ... to. */
function subtractMultiples(
  lu: BandedLu,
  { columns, data }: ComplexMatrix,
  { pivotRow, from, to }: { pivotRow: number; from: number; to: number },
): void {
  const offset = columnOffset(lu, pivotRow);
  const source = 2 * pivotRow * columns;
  for (let i = from; i <= to; i++) {
    const re = lu.data[offset + 2 * i];
    const im = lu.data[offset + 2 * i + 1];
    const target = 2 * i * columns;
    for (let k = 0; k < 2 * columns; k += 2) {
      const a = data[source + k];
      const b = data[source + k + 1];
      data[target + k] = data[target + k] - a * re + b * im;
      data[target + k + 1] = data[target + k + 1] - a * im - b * re;
    }
  }
}

function divideRow(lu: BandedLu, { columns, data }: ComplexMatrix, j: number): void {
  const at = columnOffset(lu, j) + 2 * j;
  const re = lu.data[at];
  const im = lu.data[at + 1];
  const realLarger = Math.abs(re) >= Math.abs(im);
  const ratio = realLarger ? im / re : re / im;
  const denominator = realLarger ? re + im * ratio : im + re * ratio;
  for (let k = 2 * j * columns; k < 2 * (j + 1) * columns; k += 2) {
    const a = data[k];
    const b = data[k + 1];
    data[k] = (realLarger ? a + b * ratio : a * ratio + b) / denominator;
    data[k + 1] = (realLarger ? b - a * ratio : b * ratio - a) / denominator;
  }
}
