import { runSteps, type Steps } from "../steps.js";
import { recycleFactors } from "./factor-storage.js";
import { factorize } from "./multifrontal.js";
import type { SparseFactors, SparseLuOptions } from "./sparse-factors.js";
import { assertSparseMatrix, type SparseMatrix } from "./sparse-matrix.js";

/** Factors of a sparse matrix, front by front. */
export interface SparseLu extends SparseFactors {
  /** The matrix itself: solutions are refined against it. */
  readonly matrix: SparseMatrix;
}

/**
 * Sparse LU factorization with a fill-reducing order and threshold partial pivoting, P D A Q = L U.
 *
 * The multifrontal method: positions are eliminated in dense fronts, whose updates run on the SIMD kernels. Suited to
 * matrices with a nearly symmetric pattern, like Liouvillians. D scales rows by powers of two.
 * Cost: for the pattern of a lattice in two dimensions O(n^1.5) operations and O(n log n) elements.
 * Sources: I. S. Duff and J. K. Reid, ACM Trans. Math. Softw. 9, 302 (1983) and SIAM J. Sci. Stat. Comput. 5, 633
 * (1984); ordering in {@link analyzeSparse}.
 *
 * @throws {SingularMatrixError} when a column has no pivot and `smallPivots` is not `replace`.
 * @throws {MemoryLimitError} when the factorization would need more than `memoryLimitBytes`, before it starts.
 * @throws {InvalidArgumentError} when the matrix is malformed or has not the pattern of `analysis`.
 *
 * @example
 * ```ts
 * import { sparseFromTriplets, sparseLu, sparseLuSolve, vectorFromEntries } from "@openqs/linalg";
 * const shape = { rows: 3, columns: 3 };
 * const matrix = sparseFromTriplets(shape, [[0, 1, 2], [1, 0, { re: 0, im: 1 }], [1, 2, 1], [2, 2, 4]]);
 * Array.from(sparseLuSolve(sparseLu(matrix), vectorFromEntries([2, 1, 4])).data); // => [0, 0, 1, 0, 1, 0]
 * ```
 */
export function sparseLu(matrix: SparseMatrix, options: SparseLuOptions = {}): SparseLu {
  return runSteps(sparseLuSteps(matrix, options));
}

/** {@link sparseLu} as steps, one per panel of each front; progress counts fronts. */
export function* sparseLuSteps(matrix: SparseMatrix, options: SparseLuOptions = {}): Steps<SparseLu> {
  return yield* factorizeComplex(matrix, { ...options, lent: false });
}

function* factorizeComplex(
  matrix: SparseMatrix,
  options: SparseLuOptions & { readonly lent: boolean },
): Steps<SparseLu> {
  assertSparseMatrix("matrix", matrix);
  return { matrix, ...(yield* factorize({ pattern: matrix, values: matrix.values, parts: 2 }, options)) };
}

/** Lends factors to `work`, and uses their memory again afterwards: for iterations that solve many times. */
export function* withSparseLu<Result>(
  matrix: SparseMatrix,
  options: SparseLuOptions,
  work: (lu: SparseLu) => Steps<Result>,
): Steps<Result> {
  const lu = yield* factorizeComplex(matrix, { ...options, lent: true });
  try {
    return yield* work(lu);
  } finally {
    recycleFactors(lu.fronts);
  }
}
