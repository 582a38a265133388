import { firstNonFinite } from "../dense/validation.js";
import { assertFinite, DimensionMismatchError } from "../errors.js";
import type { RealSparseLu } from "./real-sparse-lu.js";
import { refinedSolution, type RefinedSolution } from "./refinement.js";
import { substituteFactors } from "./substitution.js";

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
  assertRowCount(lu, b);
  const bad = firstNonFinite(b);
  if (bad >= 0) assertFinite(`b[${bad}]`, b[bad]);
  const system = {
    substitute: (right: Float64Array) => substituteFactors(lu, right),
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
 *
 * @throws {DimensionMismatchError} when b has another length than the matrix has rows.
 */
export function applyRealInverse(lu: RealSparseLu, b: Float64Array): Float64Array {
  assertRowCount(lu, b);
  return substituteFactors(lu, b);
}

function assertRowCount({ rows }: RealSparseLu, b: Float64Array): void {
  if (b.length === rows) return;
  throw new DimensionMismatchError(`the matrix has ${rows} rows, but \`b\` has ${b.length} numbers.`);
}
