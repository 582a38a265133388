import { estimateInverseNorm } from "../factorizations/condition.js";
import { substituteAdjointFactors } from "./adjoint-substitution.js";
import type { SparseLu } from "./sparse-lu.js";
import type { SparseMatrix } from "./sparse-matrix.js";
import { substituteFactors } from "./substitution.js";

/**
 * A lower bound, nearly always within a factor 3, of the condition number |A|_1 |A^-1|_1 of a factored matrix.
 *
 * Times eps it bounds the relative error of a solution that small changes of A can cause: near 1 / eps, as for a
 * Liouvillian with two steady states in spite of its trace row, the solution is arbitrary.
 * Cost: about ten solves without refinement.
 * Source: N. J. Higham, ACM Trans. Math. Softw. 14, 381 (1988).
 *
 * @example
 * ```ts
 * import { estimateSparseCondition, sparseFromTriplets, sparseLu } from "@openqs/linalg";
 * const matrix = sparseFromTriplets({ rows: 2, columns: 2 }, [[0, 0, 4], [1, 1, 0.5]]);
 * estimateSparseCondition(sparseLu(matrix)); // => 8
 * ```
 */
export function estimateSparseCondition(lu: SparseLu): number {
  if (lu.rows === 0) return 1;
  const solve = (b: Float64Array) => substituteFactors(lu, b);
  const solveAdjoint = (b: Float64Array) => substituteAdjointFactors(lu, b);
  const inverseNorm = estimateInverseNorm(lu.rows, { solve, solveAdjoint });
  return Number.isNaN(inverseNorm) ? Infinity : largestColumnSum(lu.matrix) * inverseNorm;
}

function largestColumnSum({ columns, columnIndices, values }: SparseMatrix): number {
  const sums = new Float64Array(columns);
  columnIndices.forEach((column, k) => (sums[column] += Math.hypot(values[2 * k], values[2 * k + 1])));
  return sums.reduce((largest, sum) => Math.max(largest, sum), 0);
}
