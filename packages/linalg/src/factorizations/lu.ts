import { type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { assertFiniteResult, assertMatrix, assertSquareMatrix, assertVector, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError, SingularMatrixError } from "../errors.js";

/** The factors of P a = L U, as {@link lu} returns them. */
export interface LuDecomposition {
  /** L below the diagonal (its diagonal is 1) and U on and above it. */
  readonly factors: ComplexMatrix;
  /** Row i of P a is row `permutation[i]` of a. */
  readonly permutation: Int32Array;
  /** Determinant of P, 1 or -1. */
  readonly permutationSign: 1 | -1;
  /** Index of the first pivot that is exactly zero, or -1; {@link luSolve} refuses such factors. */
  readonly zeroPivot: number;
}

/**
 * LU decomposition with partial pivoting, P a = L U.
 *
 * Cost: (8/3) n^3 floating-point operations. A singular matrix is factored too; `zeroPivot` says where.
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 3.4.
 *
 * @throws {DimensionMismatchError} when `a` is not square.
 * @throws {InvalidArgumentError} when an entry is not finite.
 *
 * @example
 * ```ts
 * import { lu, matrixFromRows } from "@openqs/linalg";
 * Array.from(lu(matrixFromRows([[0, 1], [2, 0]])).permutation); // => [1, 0]
 * ```
 */
export function lu(a: ComplexMatrix): LuDecomposition {
  assertSquareMatrix("a", a);
  const n = a.rows;
  const factors = { rows: n, columns: n, data: a.data.slice() };
  const permutation = Int32Array.from({ length: n }, (_, i) => i);
  let permutationSign: 1 | -1 = 1;
  let zeroPivot = -1;
  for (let k = 0; k < n; k++) {
    const pivot = largestInColumn(factors, k);
    if (pivot !== k) {
      swapRows(factors, k, pivot);
      [permutation[k], permutation[pivot]] = [permutation[pivot], permutation[k]];
      permutationSign = permutationSign === 1 ? -1 : 1;
    }
    if (!eliminateColumn(factors, k) && zeroPivot < 0) zeroPivot = k;
  }
  return { factors, permutation, permutationSign, zeroPivot };
}

function largestInColumn({ rows, data }: ComplexMatrix, k: number): number {
  let pivot = k;
  let largest = -1;
  for (let i = k; i < rows; i++) {
    const at = 2 * (i * rows + k);
    const size = Math.abs(data[at]) + Math.abs(data[at + 1]);
    if (size > largest) [pivot, largest] = [i, size];
  }
  return pivot;
}

function swapRows({ columns, data }: ComplexMatrix, i: number, j: number): void {
  const row = data.slice(2 * i * columns, 2 * (i + 1) * columns);
  data.copyWithin(2 * i * columns, 2 * j * columns, 2 * (j + 1) * columns);
  data.set(row, 2 * j * columns);
}

/** Right-looking step k: multipliers below the pivot, then the rank-one update; false when the pivot is zero. */
function eliminateColumn({ rows: n, data }: ComplexMatrix, k: number): boolean {
  const top = 2 * k * (n + 1);
  const pivotRe = data[top];
  const pivotIm = data[top + 1];
  if (pivotRe === 0 && pivotIm === 0) return false;
  for (let i = k + 1; i < n; i++) {
    const at = 2 * (i * n + k);
    const [re, im] = divide(data[at], data[at + 1], pivotRe, pivotIm);
    data[at] = re;
    data[at + 1] = im;
    if (re === 0 && im === 0) continue;
    subtractMultiple(data, { source: top + 2, target: at + 2, count: 2 * (n - k - 1), re, im });
  }
  return true;
}

interface RowUpdate {
  readonly source: number;
  readonly target: number;
  readonly count: number;
  readonly re: number;
  readonly im: number;
}

/** target -= (re + i im) * source for `count` numbers. */
function subtractMultiple(data: Float64Array, { source, target, count, re, im }: RowUpdate): void {
  for (let j = 0; j < count; j += 2) {
    const x = data[source + j];
    const y = data[source + j + 1];
    data[target + j] -= re * x - im * y;
    data[target + j + 1] -= re * y + im * x;
  }
}

/** Smith's complex division, safe from overflow of |divisor|^2. Source: R. L. Smith, Commun. ACM 5, 435 (1962). */
function divide(re: number, im: number, divisorRe: number, divisorIm: number): [number, number] {
  if (Math.abs(divisorRe) >= Math.abs(divisorIm)) {
    const ratio = divisorIm / divisorRe;
    const denominator = divisorRe + divisorIm * ratio;
    return [(re + im * ratio) / denominator, (im - re * ratio) / denominator];
  }
  const ratio = divisorRe / divisorIm;
  const denominator = divisorRe * ratio + divisorIm;
  return [(re * ratio + im) / denominator, (im * ratio - re) / denominator];
}

/**
 * Solves a x = b from the factors of `a`; `b` is a vector or a matrix of right-hand sides.
 *
 * Cost: 8 n^2 floating-point operations per right-hand side.
 *
 * @throws {SingularMatrixError} when a pivot is zero.
 * @throws {DimensionMismatchError} when `b` has not n rows.
 *
 * @example
 * ```ts
 * import { lu, luSolve, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const factors = lu(matrixFromRows([[2, 0], [0, { re: 0, im: 1 }]]));
 * Array.from(luSolve(factors, vectorFromEntries([2, 3])).data); // => [1, 0, 0, -3]
 * ```
 */
export function luSolve(decomposition: LuDecomposition, b: ComplexMatrix): ComplexMatrix;
export function luSolve(decomposition: LuDecomposition, b: ComplexVector): ComplexVector;
export function luSolve(
  decomposition: LuDecomposition,
  b: ComplexMatrix | ComplexVector,
): ComplexMatrix | ComplexVector {
  if (!("rows" in b)) {
    assertVector("b", b);
    const { data } = luSolve(decomposition, { rows: b.length, columns: 1, data: b.data });
    return { length: b.length, data };
  }
  assertMatrix("b", b);
  const { factors, permutation, zeroPivot } = decomposition;
  if (b.rows !== factors.rows) {
    throw new DimensionMismatchError(`\`a\` is ${shapeOf(factors)}, but \`b\` is ${shapeOf(b)}.`);
  }
  if (zeroPivot >= 0) {
    throw new SingularMatrixError(
      `the matrix is singular: pivot ${zeroPivot} of ${factors.rows} is zero. Use \`leastSquares\` for a minimum-norm answer.`,
      zeroPivot,
    );
  }
  const x = zeros(b.rows, b.columns);
  const width = 2 * b.columns;
  permutation.forEach((source, i) => x.data.set(b.data.subarray(source * width, (source + 1) * width), i * width));
  substitute(factors, x);
  assertFiniteResult("the solution of a x = b", x.data);
  return x;
}

/** Forward substitution with the unit L, then back substitution with U, on all right-hand sides at once. */
function substitute({ rows: n, data }: ComplexMatrix, x: ComplexMatrix): void {
  const count = 2 * x.columns;
  const update = (i: number, k: number) => {
    const re = data[2 * (i * n + k)];
    const im = data[2 * (i * n + k) + 1];
    subtractMultiple(x.data, { source: k * count, target: i * count, count, re, im });
  };
  for (let i = 1; i < n; i++) for (let k = 0; k < i; k++) update(i, k);
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) update(i, k);
    const pivot = 2 * i * (n + 1);
    for (let j = i * count; j < (i + 1) * count; j += 2) {
      const [re, im] = divide(x.data[j], x.data[j + 1], data[pivot], data[pivot + 1]);
      x.data[j] = re;
      x.data[j + 1] = im;
    }
  }
}

/**
 * Solves a x = b by LU decomposition with partial pivoting.
 *
 * @throws {SingularMatrixError} when a pivot is zero.
 * @throws {DimensionMismatchError} when `a` is not square or `b` has not as many rows.
 *
 * @example
 * ```ts
 * import { matrixFromRows, solve, vectorFromEntries } from "@openqs/linalg";
 * Array.from(solve(matrixFromRows([[2, 0], [0, 4]]), vectorFromEntries([2, 1])).data); // => [1, 0, 0.25, 0]
 * ```
 */
export function solve(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix;
export function solve(a: ComplexMatrix, b: ComplexVector): ComplexVector;
export function solve(a: ComplexMatrix, b: ComplexMatrix | ComplexVector): ComplexMatrix | ComplexVector {
  const decomposition = lu(a);
  return "rows" in b ? luSolve(decomposition, b) : luSolve(decomposition, b);
}
