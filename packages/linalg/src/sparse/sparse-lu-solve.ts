import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { divideComplex } from "../dense/complex-division.js";
import { assertMatrix, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError } from "../errors.js";
import type { FrontFactors } from "./front-factors.js";
import { refinedSolution, type RefinedSolution } from "./refinement.js";
import type { SparseLu } from "./sparse-lu.js";
import { applySparse } from "./sparse-products.js";

/**
 * Solves A x = b from sparse factors of A, with iterative refinement; `b` is a vector or a matrix of right-hand sides.
 *
 * The solution is exact for a matrix and right-hand side whose stored elements differ from the given ones by a few eps
 * each (the componentwise backward error max_i |b - A x|_i / (|A| |x| + |b|)_i). How far such a solution can be from the
 * true one is the matter of {@link estimateSparseCondition}.
 *
 * Cost: 8 floating-point operations per element of the factors and column, two or three times.
 * Source: M. Arioli, J. W. Demmel and I. S. Duff, SIAM J. Matrix Anal. Appl. 10, 165 (1989).
 *
 * @throws {DimensionMismatchError} when b has not as many rows as A.
 * @throws {InvalidArgumentError} when b is not finite or the solution overflows.
 * @throws {SingularMatrixError} when the backward error stays above sqrt(eps).
 */
export function sparseLuSolve(lu: SparseLu, b: ComplexMatrix): ComplexMatrix;
export function sparseLuSolve(lu: SparseLu, b: ComplexVector): ComplexVector;
export function sparseLuSolve(lu: SparseLu, b: ComplexMatrix | ComplexVector): ComplexMatrix | ComplexVector {
  if (!("rows" in b)) {
    const { data } = sparseLuSolve(lu, { rows: b.length, columns: 1, data: b.data });
    return { length: b.length, data };
  }
  assertMatrix("b", b);
  if (b.rows !== lu.rows) {
    throw new DimensionMismatchError(`the matrix is ${shapeOf(lu)}, but \`b\` is ${shapeOf(b)}.`);
  }
  const system = {
    substitute: (right: Float64Array) => substituteFactors(lu, right),
    backwardError: (refined: RefinedSolution) => backwardError(lu, refined),
    replacedPivots: lu.replacedPivots,
  };
  const solution = { rows: b.rows, columns: b.columns, data: new Float64Array(b.data.length) };
  for (let column = 0; column < b.columns; column++) {
    setColumn(solution, column, refinedSolution(system, columnOf(b, column)));
  }
  return solution;
}

function columnOf({ rows, columns, data }: ComplexMatrix, column: number): Float64Array {
  const vector = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row++) {
    vector[2 * row] = data[2 * (row * columns + column)];
    vector[2 * row + 1] = data[2 * (row * columns + column) + 1];
  }
  return vector;
}

function setColumn({ rows, columns, data }: ComplexMatrix, column: number, vector: Float64Array): void {
  for (let row = 0; row < rows; row++) {
    data[2 * (row * columns + column)] = vector[2 * row];
    data[2 * (row * columns + column) + 1] = vector[2 * row + 1];
  }
}

/**
 * max_i |b - A x|_i / (|A| |x| + |b|)_i. Where that denominator is itself at rounding level, |a_i|_1 |x|_max is added to
 * it, as Arioli, Demmel and Duff do (their omega_2): elements of x far below its largest are rounding errors.
 */
function backwardError({ matrix }: SparseLu, { x, b, residual }: RefinedSolution): number {
  const { rows, rowStarts, columnIndices, values } = matrix;
  applySparse(matrix, x, residual);
  const largest = x.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let worst = 0;
  for (let row = 0; row < rows; row++) {
    let scale = Math.abs(b[2 * row]) + Math.abs(b[2 * row + 1]);
    let rowNorm = 0;
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      const column = 2 * columnIndices[k];
      const modulus = Math.abs(values[2 * k]) + Math.abs(values[2 * k + 1]);
      rowNorm += modulus;
      scale += modulus * (Math.abs(x[column]) + Math.abs(x[column + 1]));
    }
    if (scale < 1000 * rows * Number.EPSILON * rowNorm * largest) scale += rowNorm * largest;
    residual[2 * row] = b[2 * row] - residual[2 * row];
    residual[2 * row + 1] = b[2 * row + 1] - residual[2 * row + 1];
    const size = Math.abs(residual[2 * row]) + Math.abs(residual[2 * row + 1]);
    if (size > 0) worst = Math.max(worst, size / scale);
  }
  return worst;
}

/** x = Q U^-1 L^-1 P D b, front by front, unchecked and without refinement. */
export function substituteFactors(lu: SparseLu, b: Float64Array): Float64Array {
  const { rowOrder, columnOrder } = lu.analysis;
  const byRow = new Float64Array(b.length);
  const byColumn = new Float64Array(b.length);
  rowOrder.forEach((index, position) => {
    byRow[2 * position] = lu.rowScales[index] * b[2 * index];
    byRow[2 * position + 1] = lu.rowScales[index] * b[2 * index + 1];
  });
  const largest = lu.fronts.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const vectors = { byRow, byColumn, work: new Float64Array(2 * largest) };
  for (const front of lu.fronts) substituteForward(front, vectors);
  for (let k = lu.fronts.length - 1; k >= 0; k--) substituteBackward(lu.fronts[k], vectors);
  const x = new Float64Array(b.length);
  columnOrder.forEach((index, position) => {
    x[2 * index] = byColumn[2 * position];
    x[2 * index + 1] = byColumn[2 * position + 1];
  });
  return x;
}

/**
 * Eliminates with the front's part of L; pivot k's value moves from its row to its column. The front's elements are
 * gathered into `work` first, so that the inner loops run over neighbours.
 */
function substituteForward(
  { pivots, rows, columns, lower }: FrontFactors,
  { byRow, byColumn, work }: { byRow: Float64Array; byColumn: Float64Array; work: Float64Array },
) {
  const size = rows.length;
  gather(byRow, rows, work);
  for (let k = 0; k < pivots; k++) {
    subtractMultiple(work, {
      factors: lower,
      at: 2 * (k * size + k + 1),
      first: k + 1,
      count: size - k - 1,
      source: k,
    });
  }
  scatter(work, columns, { to: byColumn, first: 0, last: pivots });
  scatter(work, rows, { to: byRow, first: pivots, last: size });
}

/** Back substitution with the front's rows of U. */
function substituteBackward(
  { pivots, rows, columns, lower, upper }: FrontFactors,
  { byColumn, work }: { byColumn: Float64Array; work: Float64Array },
): void {
  const size = rows.length;
  gather(byColumn, columns, work);
  for (let j = pivots; j < size; j++) {
    subtractMultiple(work, { factors: upper, at: 2 * (j - pivots) * pivots, first: 0, count: pivots, source: j });
  }
  for (let j = pivots - 1; j >= 0; j--) {
    divideElement(work, 2 * j, { factors: lower, at: 2 * (j * size + j) });
    subtractMultiple(work, { factors: lower, at: 2 * j * size, first: 0, count: j, source: j });
  }
  scatter(work, columns, { to: byColumn, first: 0, last: pivots });
}

interface Multiple {
  readonly factors: Float64Array;
  /** Where the factors start in `factors`. */
  readonly at: number;
  readonly first: number;
  readonly count: number;
  readonly source: number;
}

/** work[first + k] -= factors[k] work[source] for k < count. */
function subtractMultiple(work: Float64Array, { factors, at, first, count, source }: Multiple): void {
  const re = work[2 * source];
  const im = work[2 * source + 1];
  if (re === 0 && im === 0) return;
  for (let from = at, to = 2 * first; from < at + 2 * count; from += 2, to += 2) {
    work[to] -= factors[from] * re - factors[from + 1] * im;
    work[to + 1] -= factors[from] * im + factors[from + 1] * re;
  }
}

function gather(from: Float64Array, indices: ArrayLike<number>, work: Float64Array): void {
  for (let k = 0; k < indices.length; k++) {
    work[2 * k] = from[2 * indices[k]];
    work[2 * k + 1] = from[2 * indices[k] + 1];
  }
}

function scatter(
  work: Float64Array,
  indices: ArrayLike<number>,
  { to, first, last }: { to: Float64Array; first: number; last: number },
): void {
  for (let k = first; k < last; k++) {
    to[2 * indices[k]] = work[2 * k];
    to[2 * indices[k] + 1] = work[2 * k + 1];
  }
}

function divideElement(x: Float64Array, to: number, { factors, at }: { factors: Float64Array; at: number }): void {
  [x[to], x[to + 1]] = divideComplex(x[to], x[to + 1], factors[at], factors[at + 1]);
}

/** x = D P^T L^-+ U^-+ Q^T b, the solution of A^+ x = b, unchecked and without refinement. */
export function substituteAdjointFactors(lu: SparseLu, b: Float64Array): Float64Array {
  const { rowOrder, columnOrder } = lu.analysis;
  const byColumn = new Float64Array(b.length);
  const byRow = new Float64Array(b.length);
  columnOrder.forEach((index, position) => byColumn.set(b.subarray(2 * index, 2 * index + 2), 2 * position));
  for (const front of lu.fronts) substituteAdjointUpper(front, byColumn, byRow);
  for (let k = lu.fronts.length - 1; k >= 0; k--) substituteAdjointLower(lu.fronts[k], byRow);
  const x = new Float64Array(b.length);
  rowOrder.forEach((index, position) => {
    x[2 * index] = lu.rowScales[index] * byRow[2 * position];
    x[2 * index + 1] = lu.rowScales[index] * byRow[2 * position + 1];
  });
  return x;
}

/** Eliminates with the adjoint of the front's rows of U; pivot k's value moves from its column to its row. */
function substituteAdjointUpper(front: FrontFactors, byColumn: Float64Array, byRow: Float64Array): void {
  const { pivots, rows, columns, lower, upper } = front;
  const size = rows.length;
  for (let j = 0; j < size; j++) {
    const factors = j < pivots ? lower : upper;
    const at = j < pivots ? 2 * j * size : 2 * (j - pivots) * pivots;
    const to = 2 * columns[j];
    for (let k = 0; k < Math.min(j, pivots); k++)
      subtractConjugate(byColumn, to, { factors, at: at + 2 * k, source: byRow, from: 2 * rows[k] });
    if (j >= pivots) continue;
    const [re, im] = divideComplex(byColumn[to], byColumn[to + 1], lower[at + 2 * j], -lower[at + 2 * j + 1]);
    byRow[2 * rows[j]] = re;
    byRow[2 * rows[j] + 1] = im;
  }
}

/** Back substitution with the adjoint of the front's columns of L. */
function substituteAdjointLower({ pivots, rows, lower }: FrontFactors, x: Float64Array): void {
  const size = rows.length;
  for (let k = pivots - 1; k >= 0; k--) {
    for (let i = k + 1; i < size; i++) {
      subtractConjugate(x, 2 * rows[k], { factors: lower, at: 2 * (k * size + i), source: x, from: 2 * rows[i] });
    }
  }
}

interface ConjugateTerm {
  readonly factors: Float64Array;
  readonly at: number;
  readonly source: Float64Array;
  readonly from: number;
}

/** x_to -= conj(factor) source_from. */
function subtractConjugate(x: Float64Array, to: number, { factors, at, source, from }: ConjugateTerm): void {
  x[to] -= factors[at] * source[from] + factors[at + 1] * source[from + 1];
  x[to + 1] -= factors[at] * source[from + 1] - factors[at + 1] * source[from];
}
