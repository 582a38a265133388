import { assertFinite, assertInteger, DimensionMismatchError, InvalidArgumentError } from "../errors.js";
import { type Complex, type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import { type ComplexVector, zeroVector } from "../dense/complex-vector.js";
import { assertFiniteResult, assertSquareMatrix, assertVector, shapeOf } from "../dense/validation.js";

/**
 * A square complex matrix of order n whose element (i, j) vanishes unless -upper <= i - j <= lower.
 *
 * Column-major bands, interleaved (re, im), as LAPACK's `zgbsv` without the rows of fill: element (i, j) is at
 * `data[2 * (j * (lower + upper + 1) + upper + i - j)]`; places of the array outside the matrix are zero.
 */
export interface BandedMatrix {
  /** Order n. */
  readonly rows: number;
  /** The same n. */
  readonly columns: number;
  /** Number of diagonals below the main one. */
  readonly lower: number;
  /** Number of diagonals above the main one. */
  readonly upper: number;
  /** 2 n (lower + upper + 1) numbers. */
  readonly data: Float64Array;
}

/** How far a band reaches below and above the main diagonal. */
export interface Bandwidths {
  /** Number of diagonals below the main one. */
  readonly lower: number;
  /** Number of diagonals above the main one. */
  readonly upper: number;
}

/**
 * A banded matrix of zeros of order n, to be filled with {@link bandedAdd}.
 *
 * @throws {InvalidArgumentError} when n, `lower` or `upper` is not a non-negative integer.
 *
 * @example
 * ```ts
 * import { bandedAdd, bandedLu, bandedLuSolve, bandedZeros, vectorFromEntries } from "@openqs/linalg";
 * const chain = bandedZeros(3, { lower: 1, upper: 1 });
 * for (let i = 0; i < 3; i++) bandedAdd(chain, [i, i], 2);
 * for (let i = 0; i < 2; i++) {
 *   bandedAdd(chain, [i, i + 1], { re: 0, im: 1 });
 *   bandedAdd(chain, [i + 1, i], { re: 0, im: -1 });
 * }
 * const solution = bandedLuSolve(bandedLu(chain), vectorFromEntries([1, 0, 0]));
 * solution.data[0]; // => 0.75
 * ```
 */
export function bandedZeros(n: number, { lower, upper }: Bandwidths): BandedMatrix {
  assertInteger("n", n, { minimum: 0 });
  assertInteger("lower", lower, { minimum: 0 });
  assertInteger("upper", upper, { minimum: 0 });
  return { rows: n, columns: n, lower, upper, data: new Float64Array(2 * n * (lower + upper + 1)) };
}

/**
 * Adds `value` to element [row, column] in place.
 *
 * @throws {InvalidArgumentError} when the element lies outside the band or the value is not finite.
 */
export function bandedAdd(
  matrix: BandedMatrix,
  [row, column]: readonly [row: number, column: number],
  value: number | Complex,
): void {
  const { rows: n, lower, upper, data } = matrix;
  assertInteger("row", row, { minimum: 0, maximum: n - 1 });
  assertInteger("column", column, { minimum: 0, maximum: n - 1 });
  if (row - column > lower || column - row > upper) {
    const place = `(${row}, ${column})`;
    throw new InvalidArgumentError(
      "[row, column]",
      place,
      `must lie in the band [-${upper}, ${lower}] of row - column`,
    );
  }
  const re = typeof value === "number" ? value : value.re;
  const im = typeof value === "number" ? 0 : value.im;
  assertFinite("value", re);
  assertFinite("value", im);
  const at = 2 * (column * (lower + upper + 1) + upper + row - column);
  data[at] = data[at] + re;
  data[at + 1] = data[at + 1] + im;
}

/**
 * The band of a dense square matrix, with the bandwidths that its non-zero elements have.
 *
 * @throws {DimensionMismatchError} when the matrix is not square.
 */
export function bandedFromDense(matrix: ComplexMatrix): BandedMatrix {
  assertSquareMatrix("matrix", matrix);
  const { rows: n, data } = matrix;
  let lower = 0;
  let upper = 0;
  const nonzeros: number[] = [];
  for (let index = 0; index < n * n; index++) {
    if (data[2 * index] === 0 && data[2 * index + 1] === 0) continue;
    const row = Math.floor(index / n);
    lower = Math.max(lower, row - (index % n));
    upper = Math.max(upper, (index % n) - row);
    nonzeros.push(index);
  }
  const banded = bandedZeros(n, { lower, upper });
  for (const index of nonzeros) {
    const value = { re: data[2 * index], im: data[2 * index + 1] };
    bandedAdd(banded, [Math.floor(index / n), index % n], value);
  }
  return banded;
}

/** The same matrix with all its zeros. */
export function bandedToDense(matrix: BandedMatrix): ComplexMatrix {
  const { rows: n, lower, upper, data } = matrix;
  const dense = zeros(n, n);
  for (let column = 0; column < n; column++) {
    const offset = column * (lower + upper + 1) + upper - column;
    const last = Math.min(n - 1, column + lower);
    for (let row = Math.max(0, column - upper); row <= last; row++) {
      const at = 2 * (row * n + column);
      dense.data[at] = data[2 * (offset + row)];
      dense.data[at + 1] = data[2 * (offset + row) + 1];
    }
  }
  return dense;
}

/**
 * The product of a banded matrix and a vector, (A x)_i = sum_j a_ij x_j.
 *
 * Cost: 8 n (lower + upper + 1) floating-point operations.
 *
 * @throws {DimensionMismatchError} when `x` has not n elements.
 */
export function bandedMultiplyVector(matrix: BandedMatrix, x: ComplexVector): ComplexVector {
  assertVector("x", x);
  if (x.length !== matrix.columns) {
    throw new DimensionMismatchError(`\`matrix\` is ${shapeOf(matrix)}, but \`x\` has length ${x.length}.`);
  }
  const product = zeroVector(matrix.rows);
  applyBanded(matrix, x.data, product.data);
  assertFiniteResult("matrix * x", product.data);
  return product;
}

/** Overwrites the interleaved `y` with A x, unchecked. */
export function applyBanded({ rows: n, lower, upper, data }: BandedMatrix, x: Float64Array, y: Float64Array): void {
  y.fill(0);
  for (let column = 0; column < n; column++) {
    const re = x[2 * column];
    const im = x[2 * column + 1];
    const offset = 2 * (column * (lower + upper + 1) + upper - column);
    const end = 2 * Math.min(n - 1, column + lower);
    for (let row = 2 * Math.max(0, column - upper); row <= end; row += 2) {
      const a = data[offset + row];
      const b = data[offset + row + 1];
      y[row] = y[row] + a * re - b * im;
      y[row + 1] = y[row + 1] + a * im + b * re;
    }
  }
}
