import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { powerOfTwoScale, unscale } from "../dense/power-of-two-scale.js";
import { assertSquareMatrix } from "../dense/validation.js";
import { reflectorWorkspace } from "../factorizations/householder.js";
import { type Arena, withArena } from "../kernels/arena.js";
import { formHessenbergBasis, reduceToHessenberg } from "./hessenberg.js";
import { triangularizeHessenberg } from "./hessenberg-qr.js";

/** The Schur form a = unitary triangular unitary^dagger. */
export interface SchurDecomposition {
  /** Upper triangular, with the eigenvalues of `a` on its diagonal. */
  readonly triangular: ComplexMatrix;
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
  assertSquareMatrix("a", a);
  const n = a.rows;
  const scale = powerOfTwoScale(a.data);
  const [triangular, unitary] = withArena(6 * n * n + 32 * n + reflectorWorkspace(n), (arena) => {
    const { matrix, basis } = schurOnHeap(arena, a, { scale, wantBasis: true });
    return [arena.heap.slice(matrix, matrix + 2 * n * n), arena.heap.slice(basis, basis + 2 * n * n)];
  });
  return {
    triangular: { rows: n, columns: n, data: unscale("the Schur form of `a`", triangular, scale) },
    unitary: { rows: n, columns: n, data: unitary },
  };
}

/**
 * Eigenvalues of a general complex matrix, in the order in which the Schur form shows them.
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
  assertSquareMatrix("a", a);
  const n = a.rows;
  const scale = powerOfTwoScale(a.data);
  const diagonal = withArena(4 * n * n + 32 * n, (arena) => {
    const { matrix } = schurOnHeap(arena, a, { scale, wantBasis: false });
    return Float64Array.from({ length: 2 * n }, (_, k) => arena.heap[matrix + (k >> 1) * (2 * n + 2) + (k & 1)]);
  });
  return { length: n, data: unscale("an eigenvalue of `a`", diagonal, scale) };
}

/**
 * Schur form of a * scale on the heap, matrix and basis at the returned offsets with stride 2 n; it takes
 * 6 n^2 + 32 n + reflectorWorkspace(n) doubles, or 4 n^2 + 32 n without the basis, and `free` is the first double behind
 * the results.
 */
export function schurOnHeap(
  arena: Arena,
  a: ComplexMatrix,
  { scale, wantBasis }: { readonly scale: number; readonly wantBasis: boolean },
): { readonly matrix: number; readonly basis: number; readonly free: number } {
  const n = a.rows;
  const { heap, start } = arena;
  const size = 2 * n * n;
  const matrix = { at: start, stride: 2 * n };
  const reflectors = { at: start + size, stride: 2 * n };
  const basis = { at: start + 2 * size, stride: 2 * n };
  const work = wantBasis ? start + 3 * size : start + 2 * size;
  for (let k = 0; k < size; k++) heap[start + k] = scale * a.data[k];
  const problem = { n, matrix, reflectors, work };
  const taus = reduceToHessenberg(arena, problem);
  if (wantBasis) formHessenbergBasis(arena, problem, { target: basis, taus, work });
  triangularizeHessenberg(arena, wantBasis ? { n, matrix, basis, work } : { n, matrix, work });
  return { matrix: matrix.at, basis: basis.at, free: work };
}
