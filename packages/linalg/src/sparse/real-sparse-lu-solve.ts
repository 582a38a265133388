import { firstNonFinite } from "../dense/validation.js";
import { assertFinite, DimensionMismatchError } from "../errors.js";
import type { FrontFactors } from "./multifrontal.js";
import type { RealSparseLu } from "./real-sparse-lu.js";
import { refinedSolution, type RefinedSolution } from "./refinement.js";

/**
 * Solves A x = b from sparse factors of the real A, with iterative refinement as in {@link sparseLuSolve}.
 *
 * Cost: 2 floating-point operations per element of the factors, two or three times.
 *
 * @throws {DimensionMismatchError} when b has not as many numbers as A has rows.
 * @throws {InvalidArgumentError} when b is not finite or the solution overflows.
 * @throws {SingularMatrixError} when the backward error stays above sqrt(eps).
 */
export function realSparseLuSolve(lu: RealSparseLu, b: Float64Array): Float64Array {
  if (b.length !== lu.rows) {
    throw new DimensionMismatchError(`the matrix has ${lu.rows} rows, but \`b\` has ${b.length} numbers.`);
  }
  const bad = firstNonFinite(b);
  if (bad >= 0) assertFinite(`b[${bad}]`, b[bad]);
  const system = {
    substitute: (right: Float64Array) => applyRealInverse(lu, right),
    backwardError: (refined: RefinedSolution) => backwardError(lu, refined),
    replacedPivots: lu.replacedPivots,
  };
  return refinedSolution(system, b);
}

/** The backward error of {@link sparseLuSolve}, for real elements. */
function backwardError({ matrix }: RealSparseLu, { x, b, residual }: RefinedSolution): number {
  const { rows, rowStarts, columnIndices, realValues } = matrix;
  let largest = 0;
  for (let k = 0; k < x.length; k++) largest = Math.max(largest, Math.abs(x[k]));
  let worst = 0;
  for (let row = 0; row < rows; row++) {
    let scale = Math.abs(b[row]);
    let rowNorm = 0;
    let rest = b[row];
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      const term = realValues[k] * x[columnIndices[k]];
      rest -= term;
      scale += Math.abs(term);
      rowNorm += Math.abs(realValues[k]);
    }
    if (scale < 1000 * rows * Number.EPSILON * rowNorm * largest) scale += rowNorm * largest;
    residual[row] = rest;
    if (rest !== 0) worst = Math.max(worst, Math.abs(rest) / scale);
  }
  return worst;
}

/**
 * x = A^-1 b from factors of A, without the refinement of {@link realSparseLuSolve}: for inverse iteration, which checks
 * what it converges to.
 */
export function applyRealInverse(lu: RealSparseLu, b: Float64Array): Float64Array {
  const { rowOrder, columnOrder } = lu.analysis;
  const byRow = new Float64Array(b.length);
  for (let position = 0; position < b.length; position++) {
    byRow[position] = lu.rowScales[rowOrder[position]] * b[rowOrder[position]];
  }
  const byColumn = new Float64Array(b.length);
  const largest = lu.fronts.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const vectors = { byRow, byColumn, work: new Float64Array(largest) };
  for (const front of lu.fronts) substituteForward(front, vectors);
  for (let k = lu.fronts.length - 1; k >= 0; k--) substituteBackward(lu.fronts[k], vectors);
  const x = new Float64Array(b.length);
  for (let position = 0; position < b.length; position++) x[columnOrder[position]] = byColumn[position];
  return x;
}

interface SolutionVectors {
  readonly byRow: Float64Array;
  readonly byColumn: Float64Array;
  /** The front's elements, gathered so that the inner loops run over neighbours. */
  readonly work: Float64Array;
}

/** Eliminates with the front's part of L; pivot k's value moves from its row to its column. */
function substituteForward(
  { pivots, rows, columns, lower }: FrontFactors,
  { byRow, byColumn, work }: SolutionVectors,
): void {
  const size = rows.length;
  for (let i = 0; i < size; i++) work[i] = byRow[rows[i]];
  let k = 0;
  for (; k + 1 < pivots; k += 2) {
    // Two columns at a time, so that `work` is read and written half as often.
    const first = work[k];
    const second = work[k + 1] - lower[k * size + k + 1] * first;
    work[k + 1] = second;
    for (let i = k + 2, a = k * size + i, b = a + size; i < size; i++, a++, b++) {
      work[i] -= lower[a] * first + lower[b] * second;
    }
  }
  if (k < pivots) for (let i = k + 1, a = k * size + i; i < size; i++, a++) work[i] -= lower[a] * work[k];
  for (let i = 0; i < pivots; i++) byColumn[columns[i]] = work[i];
  for (let i = pivots; i < size; i++) byRow[rows[i]] = work[i];
}

/** Back substitution with the front's rows of U. */
function substituteBackward(
  { pivots, rows, columns, lower, upper }: FrontFactors,
  { byColumn, work }: SolutionVectors,
): void {
  const size = rows.length;
  for (let i = 0; i < size; i++) work[i] = byColumn[columns[i]];
  let j = pivots;
  for (; j + 1 < size; j += 2) {
    const first = work[j];
    const second = work[j + 1];
    for (let i = 0, a = (j - pivots) * pivots, b = a + pivots; i < pivots; i++, a++, b++) {
      work[i] -= upper[a] * first + upper[b] * second;
    }
  }
  if (j < size) for (let i = 0, a = (j - pivots) * pivots; i < pivots; i++, a++) work[i] -= upper[a] * work[j];
  for (let k = pivots - 1; k >= 0; k--) {
    const value = work[k] / lower[k * size + k];
    work[k] = value;
    for (let i = 0, a = k * size; i < k; i++, a++) work[i] -= lower[a] * value;
  }
  for (let i = 0; i < pivots; i++) byColumn[columns[i]] = work[i];
}
