import { type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { adjoint } from "../dense/elementwise.js";
import { multiply } from "../dense/multiply.js";
import { assertMatrix, assertVector, shapeOf } from "../dense/validation.js";
import { DimensionMismatchError } from "../errors.js";
import { solve } from "./lu.js";
import { qr } from "./qr.js";

/** Options of {@link leastSquares}. */
export interface LeastSquaresOptions {
  /** Diagonal elements of R below this fraction of the first count as zero; default max(m, n) eps. */
  readonly relativeTolerance?: number;
}

/** The x of least norm among those that minimize ||a x - b||, and the rank that was found. */
export interface LeastSquaresSolution<Shape extends ComplexMatrix | ComplexVector> {
  /** x, of the shape of the right-hand side. */
  readonly solution: Shape;
  /** Number of columns of `a` that count as independent at the tolerance. */
  readonly rank: number;
}

/**
 * Minimum-norm least squares: the shortest x that minimizes ||a x - b||_2, for any shape and rank of `a`.
 *
 * Complete orthogonal decomposition a = Q L Z^dagger from two QR decompositions, the first with column pivoting.
 * Cost: about 24 m n^2 floating-point operations for m >= n.
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 5.5.
 *
 * @throws {DimensionMismatchError} when `b` has not as many rows as `a`.
 *
 * @example
 * ```ts
 * import { leastSquares, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const { solution, rank } = leastSquares(matrixFromRows([[1, 1], [1, 1]]), vectorFromEntries([2, 4]));
 * rank; // => 1
 * solution.data[0]; // => 1.50000000000
 * ```
 */
export function leastSquares(
  a: ComplexMatrix,
  b: ComplexMatrix,
  options?: LeastSquaresOptions,
): LeastSquaresSolution<ComplexMatrix>;
export function leastSquares(
  a: ComplexMatrix,
  b: ComplexVector,
  options?: LeastSquaresOptions,
): LeastSquaresSolution<ComplexVector>;
export function leastSquares(
  a: ComplexMatrix,
  b: ComplexMatrix | ComplexVector,
  options: LeastSquaresOptions = {},
): LeastSquaresSolution<ComplexMatrix | ComplexVector> {
  if (!("rows" in b)) {
    assertVector("b", b);
    const { solution, rank } = leastSquares(a, { rows: b.length, columns: 1, data: b.data }, options);
    return { solution: { length: a.columns, data: solution.data }, rank };
  }
  assertMatrix("b", b);
  if (b.rows !== a.rows) throw new DimensionMismatchError(`\`a\` is ${shapeOf(a)}, but \`b\` is ${shapeOf(b)}.`);
  const { relativeTolerance = Math.max(a.rows, a.columns) * Number.EPSILON } = options;
  const { q, r, permutation } = qr(a, { columnPivoting: true });
  const rank = countAbove(r, relativeTolerance);
  const solution = zeros(a.columns, b.columns);
  if (rank === 0) return { solution, rank };
  // The leading rows [R_11 R_12] = L Z^dagger, from the QR decomposition of their adjoint.
  const { q: z, r: lAdjoint } = qr(adjoint(leadingBlock(r, rank, r.columns)));
  const projected = multiply(leadingBlock(q, q.rows, rank), b, { left: "adjoint" });
  const pivoted = multiply(z, solve(adjoint(lAdjoint), projected));
  const width = 2 * b.columns;
  permutation.forEach((place, i) =>
    solution.data.set(pivoted.data.subarray(i * width, (i + 1) * width), place * width),
  );
  return { solution, rank };
}

function countAbove(r: ComplexMatrix, relativeTolerance: number): number {
  const size = Math.min(r.rows, r.columns);
  let rank = 0;
  while (rank < size && r.data[2 * rank * (r.columns + 1)] > relativeTolerance * r.data[0]) rank++;
  return rank;
}

function leadingBlock(a: ComplexMatrix, rows: number, columns: number): ComplexMatrix {
  const block = zeros(rows, columns);
  for (let i = 0; i < rows; i++) {
    block.data.set(a.data.subarray(2 * i * a.columns, 2 * (i * a.columns + columns)), 2 * i * columns);
  }
  return block;
}
