import { modulus } from "../dense/modulus.js";
import { unitPhase } from "../dense/unit-phase.js";
import type { Arena } from "../kernels/arena.js";
import { CONJUGATE_LEFT, SUBTRACT } from "../kernels/kernels.js";
import type { HeapMatrix } from "./elimination.js";

/** Reflectors that are applied together as one block. */
export const REFLECTOR_BLOCK = 32;

/** The scalars of H = I - tau v v^H, Hermitian and unitary, with H x = beta e_0; v has replaced x, with v_0 = 1. */
export interface Reflector {
  readonly tau: number;
  readonly betaRe: number;
  readonly betaIm: number;
}

/**
 * Overwrites the complex vector x of `count` elements at `at` with the v of its {@link Reflector};
 * beta = -(x_0 / |x_0|) ||x||, so that nothing cancels. tau = 0 when x is a multiple of e_0 already.
 */
export function makeReflector(heap: Float64Array, at: number, count: number): Reflector {
  const end = at + 2 * count;
  let tail = 0;
  for (let k = at + 2; k < end; k++) tail += heap[k] * heap[k];
  let unit = 1;
  if (tail < 1e-280) {
    // The squares may have underflowed: measure in units of the largest entry.
    if (heap.subarray(at + 2, end).every((value) => value === 0)) {
      return finishReflector(heap, at, end, { tau: 0, betaRe: heap[at], betaIm: heap[at + 1] });
    }
    unit = 0;
    for (let k = at; k < end; k++) unit = Math.max(unit, Math.abs(heap[k]));
    for (let k = at; k < end; k++) heap[k] /= unit;
    tail = 0;
    for (let k = at + 2; k < end; k++) tail += heap[k] * heap[k];
  }
  const [re, im] = [heap[at], heap[at + 1]];
  const size = modulus(re, im);
  const norm = modulus(size, Math.sqrt(tail));
  const [phaseRe, phaseIm] = unitPhase(re, im);
  // v_0 = phase (|x_0| + ||x||); divide the tail by it so that v_0 becomes 1.
  const head = size + norm;
  for (let k = at + 2; k < end; k += 2) {
    const [x, y] = [heap[k] / head, heap[k + 1] / head];
    heap[k] = x * phaseRe + y * phaseIm;
    heap[k + 1] = y * phaseRe - x * phaseIm;
  }
  const tau = head / norm;
  return finishReflector(heap, at, end, { tau, betaRe: -phaseRe * norm * unit, betaIm: -phaseIm * norm * unit });
}

function finishReflector(heap: Float64Array, at: number, end: number, reflector: Reflector): Reflector {
  heap[at] = 1;
  heap[at + 1] = 0;
  if (reflector.tau === 0) heap.fill(0, at + 2, end);
  return reflector;
}

/** Consecutive reflectors H_first ... H_last, their v in the columns of a rows x count matrix on the heap. */
export interface ReflectorBlock {
  readonly v: HeapMatrix;
  readonly rows: number;
  readonly count: number;
  readonly taus: Float64Array;
}

/** Doubles of working space that {@link applyReflectors} needs for a block applied to `columns` columns. */
export function reflectorWorkspace(columns: number): number {
  return 4 * REFLECTOR_BLOCK * (REFLECTOR_BLOCK + columns);
}

/**
 * c <- Q c (or Q^dagger c when `adjoint`) for Q = H_first ... H_last = I - V T V^dagger, by four matrix products.
 *
 * Source: R. Schreiber and C. Van Loan, SIAM J. Sci. Stat. Comput. 10, 53 (1989).
 */
export function applyReflectors(
  { heap, kernels }: Arena,
  { v, rows, count, taus }: ReflectorBlock,
  target: { readonly c: HeapMatrix; readonly columns: number; readonly work: number; readonly adjoint: boolean },
): void {
  const { c, columns, work, adjoint } = target;
  const [triangle, gram] = [work, work + 2 * count * count];
  const projected = gram + 2 * count * count;
  const weighted = projected + 2 * count * columns;
  heap.fill(0, work, weighted + 2 * count * columns);
  kernels.complexProduct(count, count, rows, v.at, 2, v.stride, v.at, v.stride, 2, gram, 2 * count, CONJUGATE_LEFT);
  formTriangle(heap, { triangle, gram, count, taus });
  kernels.complexProduct(
    ...([count, columns, rows, v.at, 2, v.stride] as const),
    ...([c.at, c.stride, 2, projected, 2 * columns, CONJUGATE_LEFT] as const),
  );
  const [tRow, tColumn, flags] = adjoint ? [2, 2 * count, CONJUGATE_LEFT] : [2 * count, 2, 0];
  kernels.complexProduct(
    ...([count, columns, count, triangle, tRow, tColumn] as const),
    ...([projected, 2 * columns, 2, weighted, 2 * columns, flags] as const),
  );
  kernels.complexProduct(
    ...([rows, columns, count, v.at, v.stride, 2] as const),
    ...([weighted, 2 * columns, 2, c.at, c.stride, SUBTRACT] as const),
  );
}

/** T_jj = tau_j and T_{0..j-1, j} = -tau_j T_{0..j-1, 0..j-1} (V^dagger v_j)_{0..j-1}. */
function formTriangle(
  heap: Float64Array,
  { triangle, gram, count, taus }: { triangle: number; gram: number; count: number; taus: Float64Array },
): void {
  for (let j = 0; j < count; j++) {
    heap[triangle + 2 * j * (count + 1)] = taus[j];
    for (let i = 0; i < j; i++) {
      let re = 0;
      let im = 0;
      for (let k = i; k < j; k++) {
        const t = triangle + 2 * (i * count + k);
        const g = gram + 2 * (k * count + j);
        re += heap[t] * heap[g] - heap[t + 1] * heap[g + 1];
        im += heap[t] * heap[g + 1] + heap[t + 1] * heap[g];
      }
      heap[triangle + 2 * (i * count + j)] = -taus[j] * re;
      heap[triangle + 2 * (i * count + j) + 1] = -taus[j] * im;
    }
  }
}
