import type { ComplexMatrix } from "../dense/complex-matrix.js";
import { powerOfTwoScale, unscale } from "../dense/power-of-two-scale.js";
import { unitPhase } from "../dense/unit-phase.js";
import { assertMatrix } from "../dense/validation.js";
import type { Arena } from "../kernels/arena.js";
import { withArena } from "../kernels/lent-arena.js";
import { applyReflectors, makeReflector, REFLECTOR_BLOCK, reflectorWorkspace } from "./householder.js";
import { loadColumn, reflectFromLeft, storeColumn } from "./reflect.js";

/** The thin factors of a P = Q R, with r = min(m, n). */
export interface QrDecomposition {
  /** m x r with orthonormal columns. */
  readonly q: ComplexMatrix;
  /** r x n upper trapezoidal with real non-negative diagonal; decreasing when columns were exchanged. */
  readonly r: ComplexMatrix;
  /** Column j of a P is column `permutation[j]` of a. */
  readonly permutation: Int32Array;
}

/** Options of {@link qr}. */
export interface QrOptions {
  /** Exchange columns so that the diagonal of R decreases and reveals the rank; default false. */
  readonly columnPivoting?: boolean;
}

/**
 * QR decomposition by Householder reflections, a P = Q R.
 *
 * Cost: about 16 m n^2 floating-point operations for m >= n; blocked without pivoting.
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), sections 5.2 and 5.4; column norms are
 * renewed as in Z. Drmac and Z. Bujanovic, ACM Trans. Math. Softw. 35, 12 (2008).
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 *
 * @example
 * ```ts
 * import { matrixFromRows, qr } from "@openqs/linalg";
 * qr(matrixFromRows([[3, 1], [4, 2]])).r.data[0]; // => 5.00000000000
 * ```
 */
export function qr(a: ComplexMatrix, options: QrOptions = {}): QrDecomposition {
  assertMatrix("a", a);
  const { rows: m, columns: n } = a;
  const r = Math.min(m, n);
  const scale = powerOfTwoScale(a.data);
  return withArena(2 * m * n + 4 * m * r + 2 * m + 2 * n + reflectorWorkspace(Math.max(n, r)), (arena) => {
    const problem = layOut(arena, m, n);
    const { heap } = arena;
    for (let k = 0; k < a.data.length; k++) heap[problem.matrix + k] = scale * a.data[k];
    heap.fill(0, problem.reflectors, problem.reflectors + 2 * m * r);
    const permutation = Int32Array.from({ length: n }, (_, j) => j);
    const taus = options.columnPivoting === true ? pivoted(arena, problem, permutation) : blocked(arena, problem);
    const phases = diagonalPhases(heap, problem);
    const q = formQ(arena, problem, { taus, phases });
    return { q, r: extractR(heap, problem, { phases, scale }), permutation };
  });
}

/** Offsets of an m x n problem on the heap; reflector k is column k of the m x r matrix at `reflectors`. */
interface QrProblem {
  readonly m: number;
  readonly n: number;
  readonly r: number;
  readonly matrix: number;
  readonly reflectors: number;
  readonly basis: number;
  readonly vector: number;
  readonly row: number;
  readonly work: number;
}

function layOut({ start }: Arena, m: number, n: number): QrProblem {
  const r = Math.min(m, n);
  const reflectors = start + 2 * m * n;
  const basis = reflectors + 2 * m * r;
  const vector = basis + 2 * m * r;
  const row = vector + 2 * m;
  return { m, n, r, matrix: start, reflectors, basis, vector, row, work: row + 2 * n };
}

/** Reflects column k from row k down, and the columns k + 1 .. end - 1 with it; returns tau. */
function reflectColumn(arena: Arena, problem: QrProblem, k: number, end: number): number {
  const { heap } = arena;
  const { m, n, r, matrix, reflectors, vector, row } = problem;
  const rows = m - k;
  const corner = { at: matrix + 2 * (k * n + k), stride: 2 * n };
  loadColumn(heap, corner, rows, vector);
  const { tau, betaRe, betaIm } = makeReflector(heap, vector, rows);
  storeColumn(heap, vector, { at: reflectors + 2 * (k * r + k), stride: 2 * r }, rows);
  heap[corner.at] = betaRe;
  heap[corner.at + 1] = betaIm;
  const c = { at: corner.at + 2, stride: corner.stride };
  reflectFromLeft(arena, { vector, tau, c, rows, columns: end - k - 1, work: row });
  return tau;
}

function blocked(arena: Arena, problem: QrProblem): Float64Array {
  const { n, r, matrix, work } = problem;
  const taus = new Float64Array(r);
  for (let first = 0; first < r; first += REFLECTOR_BLOCK) {
    const end = Math.min(first + REFLECTOR_BLOCK, r);
    for (let k = first; k < end; k++) taus[k] = reflectColumn(arena, problem, k, end);
    if (end === n) continue;
    const c = { at: matrix + 2 * (first * n + end), stride: 2 * n };
    applyReflectors(arena, reflectorBlock(problem, taus, first), { c, columns: n - end, work, adjoint: true });
  }
  return taus;
}

function reflectorBlock({ m, r, reflectors }: QrProblem, taus: Float64Array, first: number) {
  const count = Math.min(REFLECTOR_BLOCK, r - first);
  const v = { at: reflectors + 2 * (first * r + first), stride: 2 * r };
  return { v, rows: m - first, count, taus: taus.subarray(first, first + count) };
}

function pivoted(arena: Arena, problem: QrProblem, permutation: Int32Array): Float64Array {
  const { heap } = arena;
  const { m, n, r, matrix } = problem;
  const taus = new Float64Array(r);
  for (let k = 0; k < r; k++) {
    // Renewing the norms costs as much as reflecting, and spares the cancellation that downdating suffers.
    const norms = new Float64Array(n);
    for (let i = k; i < m; i++) {
      for (let j = k; j < n; j++) {
        const at = matrix + 2 * (i * n + j);
        norms[j] += heap[at] * heap[at] + heap[at + 1] * heap[at + 1];
      }
    }
    let pivot = k;
    for (let j = k + 1; j < n; j++) if (norms[j] > norms[pivot]) pivot = j;
    if (pivot !== k) exchangeColumns(heap, problem, k, pivot);
    [permutation[k], permutation[pivot]] = [permutation[pivot], permutation[k]];
    taus[k] = reflectColumn(arena, problem, k, n);
  }
  return taus;
}

function exchangeColumns(heap: Float64Array, { m, n, matrix }: QrProblem, i: number, j: number): void {
  for (let row = matrix; row < matrix + 2 * m * n; row += 2 * n) {
    for (const part of [0, 1]) {
      const value = heap[row + 2 * i + part];
      heap[row + 2 * i + part] = heap[row + 2 * j + part];
      heap[row + 2 * j + part] = value;
    }
  }
}

/** Phases of the diagonal of R, which move to the columns of Q. */
function diagonalPhases(heap: Float64Array, { n, r, matrix }: QrProblem): Float64Array {
  const phases = new Float64Array(2 * r);
  for (let k = 0; k < r; k++)
    phases.set(unitPhase(heap[matrix + 2 * k * (n + 1)], heap[matrix + 2 * k * (n + 1) + 1]), 2 * k);
  return phases;
}

function formQ(
  arena: Arena,
  problem: QrProblem,
  { taus, phases }: { taus: Float64Array; phases: Float64Array },
): ComplexMatrix {
  const { heap } = arena;
  const { m, r, basis, work } = problem;
  heap.fill(0, basis, basis + 2 * m * r);
  for (let k = 0, at = basis; k < r; k++, at += 2 * (r + 1)) {
    heap[at] = phases[2 * k];
    heap[at + 1] = phases[2 * k + 1];
  }
  for (let first = REFLECTOR_BLOCK * Math.floor((r - 1) / REFLECTOR_BLOCK); first >= 0; first -= REFLECTOR_BLOCK) {
    const c = { at: basis + 2 * first * (r + 1), stride: 2 * r };
    applyReflectors(arena, reflectorBlock(problem, taus, first), { c, columns: r - first, work, adjoint: false });
  }
  return { rows: m, columns: r, data: heap.slice(basis, basis + 2 * m * r) };
}

/** R with the conjugate phases on its rows and the scale undone. */
function extractR(
  heap: Float64Array,
  { n, r, matrix }: QrProblem,
  { phases, scale }: { phases: Float64Array; scale: number },
): ComplexMatrix {
  const data = new Float64Array(2 * r * n);
  for (let i = 0; i < r; i++) {
    const c = phases[2 * i];
    const s = phases[2 * i + 1];
    for (let at = 2 * i * (n + 1); at < 2 * (i + 1) * n; at += 2) {
      const x = heap[matrix + at];
      const y = heap[matrix + at + 1];
      data[at] = c * x + s * y;
      data[at + 1] = c * y - s * x;
    }
    data[2 * i * (n + 1) + 1] = 0;
  }
  return { rows: r, columns: n, data: unscale("an entry of R", data, scale) };
}
