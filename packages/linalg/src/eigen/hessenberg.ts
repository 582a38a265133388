import type { HeapMatrix } from "../factorizations/elimination.js";
import { applyReflectors, makeReflector, REFLECTOR_BLOCK } from "../factorizations/householder.js";
import { loadColumn, reflectFromLeft, reflectFromRight, storeColumn } from "../factorizations/reflect.js";
import type { Arena } from "../kernels/arena.js";
import type { Steps } from "../steps.js";

/** Where {@link reduceToHessenberg} finds its matrix and its room; each matrix is n x n complex with stride 2 n. */
export interface HessenbergProblem {
  readonly n: number;
  /** In: the matrix. Out: its Hessenberg form, zero below the first subdiagonal. */
  readonly matrix: HeapMatrix;
  /** Out: the reflectors, column k holding that of step k. */
  readonly reflectors: HeapMatrix;
  /** Room for 4 n doubles. */
  readonly work: number;
}

/**
 * Overwrites a by H with a = Q H Q^dagger, H upper Hessenberg, and returns the scalars of the reflectors of Q.
 *
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), algorithm 7.4.2.
 */
export function* reduceToHessenberg(arena: Arena, problem: HessenbergProblem): Steps<Float64Array> {
  const { heap } = arena;
  const { n, matrix, reflectors, work: vector } = problem;
  const { at, stride } = matrix;
  const work = vector + stride;
  const taus = new Float64Array(n);
  heap.fill(0, reflectors.at, reflectors.at + n * stride);
  for (let k = 0; k + 2 < n; k++) {
    yield { phase: "reducing to Hessenberg form", done: k, total: n - 2 };
    const count = n - k - 1;
    const below = { at: at + (k + 1) * stride + 2 * k, stride };
    loadColumn(heap, below, count, vector);
    const { tau, betaRe, betaIm } = makeReflector(heap, vector, count);
    taus[k] = tau;
    storeColumn(heap, vector, { at: reflectors.at + (k + 1) * stride + 2 * k, stride }, count);
    heap[below.at] = betaRe;
    heap[below.at + 1] = betaIm;
    for (let i = 1; i < count; i++) heap.fill(0, below.at + i * stride, below.at + i * stride + 2);
    reflectFromLeft(arena, { vector, tau, c: { at: below.at + 2, stride }, rows: count, columns: count, work });
    reflectFromRight(arena, { vector, tau, c: { at: at + 2 * (k + 1), stride }, rows: n, columns: count, work });
  }
  return taus;
}

/** Writes the Q of {@link reduceToHessenberg} to `target`. */
export function formHessenbergBasis(
  arena: Arena,
  { n, reflectors }: HessenbergProblem,
  { target, taus, work }: { readonly target: HeapMatrix; readonly taus: Float64Array; readonly work: number },
): void {
  const { heap } = arena;
  const { stride } = reflectors;
  heap.fill(0, target.at, target.at + n * stride);
  for (let i = 0; i < n; i++) heap[target.at + i * (stride + 2)] = 1;
  const total = Math.max(0, n - 2);
  for (let first = REFLECTOR_BLOCK * Math.floor(total / REFLECTOR_BLOCK); first >= 0; first -= REFLECTOR_BLOCK) {
    const count = Math.min(REFLECTOR_BLOCK, total - first);
    if (count <= 0) continue;
    // Columns up to `first` are still those of the identity there, so the block acts on the columns behind them.
    const v = { at: reflectors.at + (first + 1) * stride + 2 * first, stride };
    const c = { at: target.at + (first + 1) * (stride + 2), stride };
    const block = { v, rows: n - 1 - first, count, taus: taus.subarray(first, first + count) };
    applyReflectors(arena, block, { c, columns: n - 1 - first, work, adjoint: false });
  }
}
