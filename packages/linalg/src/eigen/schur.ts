import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { powerOfTwoScale, unscale } from "../dense/power-of-two-scale.js";
import { assertSquareMatrix } from "../dense/validation.js";
import { reflectorWorkspace } from "../factorizations/householder.js";
import type { Arena } from "../kernels/arena.js";
import { withArenaSteps } from "../kernels/lent-arena.js";
import { runSteps, type Steps } from "../steps.js";
import { balance } from "./balance.js";
import { formHessenbergBasis, reduceToHessenberg } from "./hessenberg.js";
import { triangularizeHessenberg } from "./hessenberg-qr.js";

/** The Schur form a = unitary triangular unitary^dagger. */
export interface SchurDecomposition {
  /** Upper triangular, with the eigenvalues of `a` on its diagonal. */
  readonly triangular: ComplexMatrix;
  /** Its columns are the Schur vectors. */
  readonly unitary: ComplexMatrix;
}

/**
 * Complex Schur form, a = U T U^dagger with U unitary and T upper triangular.
 *
 * Householder reduction to Hessenberg form, then QR iteration with single complex shifts.
 * Cost: about 80 n^3 floating-point operations.
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), chapter 7.
 *
 * @throws {DimensionMismatchError} when `a` is not square.
 * @throws {InvalidArgumentError} when an entry is not finite.
 * @throws {NotConvergedError} when the iteration stops, which no matrix is known to cause.
 *
 * @example
 * ```ts
 * import { matrixFromRows, schur } from "@openqs/linalg";
 * const { triangular } = schur(matrixFromRows([[0, 1], [-1, 0]]));
 * Math.abs(triangular.data[1]); // => 1.000000000000
 * triangular.data[4]; // => 0
 * ```
 */
export function schur(a: ComplexMatrix): SchurDecomposition {
  return runSteps(schurSteps(a));
}

/** {@link schur} as steps, to be cancelled and watched: order 1000 takes some seconds. */
export function* schurSteps(a: ComplexMatrix): Steps<SchurDecomposition> {
  assertSquareMatrix("a", a);
  const n = a.rows;
  return yield* withArenaSteps(6 * n * n + 32 * n + reflectorWorkspace(n), function* (arena) {
    const { scale } = loadScaled(arena, a, false);
    const { matrix, basis } = yield* schurOnHeap(arena, n, true);
    const triangular = unscale("the Schur form of `a`", arena.heap.subarray(matrix, matrix + 2 * n * n), scale);
    const unitary = arena.heap.slice(basis, basis + 2 * n * n);
    return {
      triangular: { rows: n, columns: n, data: triangular },
      unitary: { rows: n, columns: n, data: unitary },
    };
  });
}

/**
 * Eigenvalues of a general complex matrix, in the order in which the Schur form of the balanced matrix shows them.
 *
 * Cost: about 30 n^3 floating-point operations.
 *
 * @throws As {@link schur}.
 *
 * @example
 * ```ts
 * import { eigenvalues, matrixFromRows } from "@openqs/linalg";
 * Math.hypot(...eigenvalues(matrixFromRows([[0, 4], [-1, 0]])).data.slice(0, 2)); // => 2.00000000000
 * ```
 */
export function eigenvalues(a: ComplexMatrix): ComplexVector {
  return runSteps(eigenvaluesSteps(a));
}

/** {@link eigenvalues} as steps, to be cancelled and watched. */
export function* eigenvaluesSteps(a: ComplexMatrix): Steps<ComplexVector> {
  assertSquareMatrix("a", a);
  const n = a.rows;
  return yield* withArenaSteps(4 * n * n + 32 * n, function* (arena) {
    const { scale } = loadScaled(arena, a, true);
    const { matrix } = yield* schurOnHeap(arena, n, false);
    return { length: n, data: unscale("an eigenvalue of `a`", diagonalOnHeap(arena, matrix, n), scale) };
  });
}

/**
 * Writes D^-1 a D * scale to the heap, where {@link schurOnHeap} expects it; `scale` brings the largest entry to about 1,
 * and the diagonal `scales` of D is 1 or that of the balancing.
 */
export function loadScaled(
  { heap, start }: Arena,
  a: ComplexMatrix,
  balanced: boolean,
): { readonly scale: number; readonly scales: Float64Array } {
  const entries = heap.subarray(start, start + a.data.length);
  const first = powerOfTwoScale(a.data);
  for (let k = 0; k < entries.length; k++) entries[k] = first * a.data[k];
  if (!balanced) return { scale: first, scales: new Float64Array(a.rows).fill(1) };
  const scales = balance(heap, start, a.rows);
  // Balancing can shrink the matrix by many orders.
  const second = powerOfTwoScale(entries);
  for (let k = 0; k < entries.length; k++) entries[k] *= second;
  return { scale: first * second, scales };
}

/** The diagonal of the n x n matrix at `at`. */
export function diagonalOnHeap({ heap }: Arena, at: number, n: number): Float64Array {
  return Float64Array.from({ length: 2 * n }, (_, k) => heap[at + (k >> 1) * (2 * n + 2) + (k & 1)]);
}

/**
 * Schur form of the n x n matrix at arena.start, matrix and basis at the returned offsets with stride 2 n; it takes
 * 6 n^2 + 32 n + reflectorWorkspace(n) doubles, or 4 n^2 + 32 n without the basis, and `free` is the first double behind
 * the results.
 */
export function* schurOnHeap(
  arena: Arena,
  n: number,
  wantBasis: boolean,
): Steps<{ readonly matrix: number; readonly basis: number; readonly free: number }> {
  const { start } = arena;
  const size = 2 * n * n;
  const matrix = { at: start, stride: 2 * n };
  const reflectors = { at: start + size, stride: 2 * n };
  const basis = { at: start + 2 * size, stride: 2 * n };
  const work = wantBasis ? start + 3 * size : start + 2 * size;
  const problem = { n, matrix, reflectors, work };
  const taus = yield* reduceToHessenberg(arena, problem);
  if (wantBasis) formHessenbergBasis(arena, problem, { target: basis, taus, work });
  yield* triangularizeHessenberg(arena, wantBasis ? { n, matrix, basis, work } : { n, matrix, work });
  return { matrix: matrix.at, basis: basis.at, free: work };
}
