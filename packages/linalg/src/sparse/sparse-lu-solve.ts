import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { assertMatrix, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError } from "../errors.js";
import { refinedSolution, type RefinedSolution } from "./refinement.js";
import type { SparseLu } from "./sparse-lu.js";
import { applySparse } from "./sparse-products.js";
import { substituteFactors } from "./substitution.js";

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
