import { firstNonFinite } from "../dense/validation.js";
import { assertFinite, DimensionMismatchError } from "../errors.js";
import { type SubstitutionFactors, substitutionFactors } from "./factor-storage.js";
import type { FrontFactors } from "./front-factors.js";
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
  const factors = substitutionFactors(lu.fronts);
  const vectors = { byRow, byColumn: new Float64Array(b.length) };
  for (const front of factors.fronts) substituteForward(factors, front, vectors);
  for (let k = factors.fronts.length - 1; k >= 0; k--) substituteBackward(factors, factors.fronts[k], vectors);
  const x = new Float64Array(b.length);
  for (let position = 0; position < b.length; position++) x[columnOrder[position]] = vectors.byColumn[position];
  return x;
}

interface SolutionVectors {
  readonly byRow: Float64Array;
  readonly byColumn: Float64Array;
}

/** Eliminates with the front's part of L; pivot k's value moves from its row to its column. */
function substituteForward(
  { arena: { heap, kernels }, work }: SubstitutionFactors,
  { pivots, rows, columns, lower }: FrontFactors,
  vectors: SolutionVectors,
): void {
  const size = rows.length;
  for (let i = 0; i < size; i++) heap[work + i] = vectors.byRow[rows[i]];
  kernels.substituteForward(size, pivots, offsetOf(lower), work);
  for (let i = 0; i < pivots; i++) vectors.byColumn[columns[i]] = heap[work + i];
  for (let i = pivots; i < size; i++) vectors.byRow[rows[i]] = heap[work + i];
}

/** Back substitution with the front's rows of U. */
function substituteBackward(
  { arena: { heap, kernels }, work }: SubstitutionFactors,
  { pivots, columns, lower, upper }: FrontFactors,
  { byColumn }: SolutionVectors,
): void {
  const size = columns.length;
  for (let i = 0; i < size; i++) heap[work + i] = byColumn[columns[i]];
  kernels.substituteBackward(size, pivots, offsetOf(lower), offsetOf(upper), work);
  for (let i = 0; i < pivots; i++) byColumn[columns[i]] = heap[work + i];
}

/** Where an array begins on its heap. */
function offsetOf({ byteOffset }: Float64Array): number {
  return byteOffset / Float64Array.BYTES_PER_ELEMENT;
}
