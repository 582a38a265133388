import { modulus } from "../dense/modulus.js";
import type { ComplexMatrix } from "../dense/complex-matrix.js";
import { adjoint } from "../dense/elementwise.js";
import { oneNorm } from "../dense/norms.js";
import { unitPhase } from "../dense/unit-phase.js";
import { lu, type LuDecomposition, luSolve } from "./lu.js";
import { singularValues } from "./svd.js";

/**
 * The condition number in the 2-norm, s_max / s_min; Infinity when the smallest singular value is exactly 0.
 *
 * Cost: that of {@link singularValues}. {@link estimateCondition} costs two LU decompositions.
 *
 * @example
 * ```ts
 * import { conditionNumber, matrixFromRows } from "@openqs/linalg";
 * conditionNumber(matrixFromRows([[2, 0], [0, 0.5]])); // => 4.00000000000
 * ```
 */
export function conditionNumber(a: ComplexMatrix): number {
  const values = singularValues(a);
  const smallest = values.at(-1) ?? 1;
  return smallest === 0 ? Infinity : (values[0] ?? 1) / smallest;
}

/** Steps of the estimator after which it is content; it rarely takes more than three. */
const MAXIMUM_STEPS = 5;

/**
 * A lower bound, nearly always within a factor 3, of the condition number ||a||_1 ||a^-1||_1; Infinity when LU
 * decomposition meets a zero pivot.
 *
 * Cost: (16/3) n^3 floating-point operations.
 * Source: N. J. Higham, ACM Trans. Math. Softw. 14, 381 (1988), algorithm 4.1 in complex arithmetic.
 *
 * @throws {DimensionMismatchError} when `a` is not square.
 *
 * @example
 * ```ts
 * import { estimateCondition, matrixFromRows } from "@openqs/linalg";
 * estimateCondition(matrixFromRows([[4, 0], [0, 0.5]])); // => 8
 * ```
 */
export function estimateCondition(a: ComplexMatrix): number {
  const [plain, adjointFactors] = [lu(a), lu(adjoint(a))];
  if (a.rows === 0) return 1;
  if (plain.zeroPivot >= 0 || adjointFactors.zeroPivot >= 0) return Infinity;
  const n = a.rows;
  const solver = (factors: LuDecomposition) => (data: Float64Array) => luSolve(factors, { length: n, data }).data;
  return oneNorm(a) * estimateInverseNorm(n, { solve: solver(plain), solveAdjoint: solver(adjointFactors) });
}

/** Solutions of a x = b and of a^dagger x = b for interleaved vectors. */
export interface TwoSidedSolver {
  readonly solve: (b: Float64Array) => Float64Array;
  readonly solveAdjoint: (b: Float64Array) => Float64Array;
}

/** A lower bound of ||a^-1||_1 for a of order n, from a few solves. */
export function estimateInverseNorm(n: number, { solve, solveAdjoint }: TwoSidedSolver): number {
  let x: Float64Array = new Float64Array(2 * n);
  for (let k = 0; k < n; k++) x[2 * k] = 1 / n;
  let estimate = 0;
  for (let step = 0; step < MAXIMUM_STEPS; step++) {
    const y = solve(x);
    const size = absoluteSum(y);
    if (size <= estimate) break;
    estimate = size;
    const signs = y.slice();
    for (let k = 0; k < 2 * n; k += 2) signs.set(unitPhase(y[k], y[k + 1]), k);
    const peak = largestIndex(solveAdjoint(signs));
    x = new Float64Array(2 * n);
    x[2 * peak] = 1;
  }
  return Math.max(estimate, alternatingBound(n, solve));
}

/** Higham's safeguard against cancellation: a^-1 applied to (-1)^k (1 + k / (n - 1)). */
function alternatingBound(n: number, solve: (data: Float64Array) => Float64Array): number {
  const x = new Float64Array(2 * n);
  for (let k = 0; k < n; k++) x[2 * k] = (k % 2 === 0 ? 1 : -1) * (1 + k / Math.max(1, n - 1));
  return (2 * absoluteSum(solve(x))) / (3 * n);
}

function absoluteSum(data: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < data.length; k += 2) sum += modulus(data[k], data[k + 1]);
  return sum;
}

function largestIndex(data: Float64Array): number {
  let peak = 0;
  for (let k = 0; k < data.length; k += 2) {
    if (modulus(data[k], data[k + 1]) > modulus(data[2 * peak], data[2 * peak + 1])) peak = k >> 1;
  }
  return peak;
}
