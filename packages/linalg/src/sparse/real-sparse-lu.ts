import { runSteps, type Steps } from "../steps.js";
import { recycleFactors } from "./factor-storage.js";
import { factorize } from "./multifrontal.js";
import type { SparseFactors, SparseLuOptions } from "./sparse-factors.js";
import { assertRealSparseMatrix, type RealSparseMatrix } from "./sparse-matrix.js";

/** Factors of a sparse real matrix, front by front. */
export interface RealSparseLu extends SparseFactors {
  /** The matrix itself: solutions are refined against it. */
  readonly matrix: RealSparseMatrix;
}

/**
 * {@link sparseLu} of a real matrix: the same method with a quarter of the operations and half of the memory.
 *
 * @throws {SingularMatrixError} when a column has no pivot and `smallPivots` is not `replace`.
 * @throws {MemoryLimitError} when the factorization would need more than `memoryLimitBytes`, before it starts.
 * @throws {InvalidArgumentError} when the matrix is malformed or has not the pattern of `analysis`.
 *
 * @example
 * ```ts
 * import { realSparseLu, realSparseLuSolve } from "@openqs/linalg";
 * const pattern = { rowStarts: Int32Array.of(0, 1, 3), columnIndices: Int32Array.of(1, 0, 1) };
 * const matrix = { rows: 2, columns: 2, ...pattern, realValues: Float64Array.of(4, 2, 1) };
 * Array.from(realSparseLuSolve(realSparseLu(matrix), Float64Array.of(8, 6))); // => [2, 2]
 * ```
 */
export function realSparseLu(matrix: RealSparseMatrix, options: SparseLuOptions = {}): RealSparseLu {
  return runSteps(realSparseLuSteps(matrix, options));
}

/** {@link realSparseLu} as steps, one per panel of each front; progress counts fronts. */
export function* realSparseLuSteps(matrix: RealSparseMatrix, options: SparseLuOptions = {}): Steps<RealSparseLu> {
  return yield* factorizeReal(matrix, { ...options, lent: false });
}

function* factorizeReal(
  matrix: RealSparseMatrix,
  options: SparseLuOptions & { readonly lent: boolean },
): Steps<RealSparseLu> {
  assertRealSparseMatrix("matrix", matrix);
  return { matrix, ...(yield* factorize({ pattern: matrix, values: matrix.realValues, parts: 1 }, options)) };
}

/**
 * Lends the factors of a real matrix to `work`, and uses their memory again afterwards: for many factorizations, none of
 * which is kept.
 *
 * @throws As {@link realSparseLu}, and what `work` throws.
 *
 * @example
 * ```ts
 * import { realSparseLuSolve, runSteps, withRealSparseLuSteps } from "@openqs/linalg";
 * const pattern = { rowStarts: Int32Array.of(0, 1), columnIndices: Int32Array.of(0) };
 * const matrix = { rows: 1, columns: 1, ...pattern, realValues: Float64Array.of(4) };
 * runSteps(
 *   withRealSparseLuSteps(matrix, {}, function* (lu) {
 *     return realSparseLuSolve(lu, Float64Array.of(8))[0];
 *   }),
 * ); // => 2
 * ```
 */
export function* withRealSparseLuSteps<Result>(
  matrix: RealSparseMatrix,
  options: SparseLuOptions,
  work: (lu: RealSparseLu) => Steps<Result>,
): Steps<Result> {
  const lu = yield* factorizeReal(matrix, { ...options, lent: true });
  try {
    return yield* work(lu);
  } finally {
    recycleFactors(lu.fronts);
  }
}
