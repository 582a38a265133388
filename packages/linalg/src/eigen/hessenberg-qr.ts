import { modulus } from "../dense/modulus.js";
import { unitPhase } from "../dense/unit-phase.js";
import { NotConvergedError } from "../errors.js";
import type { HeapMatrix } from "../factorizations/elimination.js";
import type { Arena } from "../kernels/arena.js";
import type { Steps } from "../steps.js";

/** Sweeps per eigenvalue after which the iteration is declared stuck; 2 to 3 are usual. */
const SWEEPS_PER_EIGENVALUE = 30;
/** Sweeps whose rotations are kept before they are applied outside the active block and to the basis. */
const BATCH = 8;
/** Rows that take all sweeps of a batch while they are in cache. */
const STRIP = 8;

/** Room and aim of {@link triangularizeHessenberg}; matrices are n x n complex. */
export interface HessenbergQrProblem {
  readonly n: number;
  /** In: upper Hessenberg of norm about 1. Out: upper triangular, or with eigenvalues alone wanted, a diagonal. */
  readonly matrix: HeapMatrix;
  /** Multiplied from the right by the rotations; left out where only eigenvalues are wanted. */
  readonly basis?: HeapMatrix;
  /** Room for 32 n doubles. */
  readonly work: number;
}

/** One sweep's rotations: rotation k acts on first + k and first + k + 1. */
interface Sweep {
  readonly first: number;
  readonly count: number;
  readonly rotations: number;
}

/**
 * Schur form of an upper Hessenberg matrix by the implicit QR iteration with a single complex shift.
 *
 * Each sweep chases a bulge along the active block. Rotations from the right touch the rows above the bulge only in
 * their later columns, so they are saved and applied row by row when the sweep is over, and to rows above the active
 * block and to the basis when a batch of sweeps is full.
 *
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 7.5; deflation test and
 * exceptional shifts as in LAPACK's zlahqr.
 *
 * @throws {NotConvergedError} when a block needs more than 30 sweeps per eigenvalue.
 */
export function* triangularizeHessenberg(arena: Arena, problem: HessenbergQrProblem): Steps<void> {
  const { heap, kernels } = arena;
  const { n, matrix, basis, work } = problem;
  const { at, stride } = matrix;
  const element = (i: number, j: number): number => at + i * stride + 2 * j;
  const sizeAt = (i: number, j: number): number => modulus(heap[element(i, j)], heap[element(i, j) + 1]);
  const pending: Sweep[] = [];

  function applyPending(): void {
    if (basis !== undefined) {
      applyToRows(n, (row, rows, { first, count, rotations }) => {
        kernels.rotateColumns(rows, count, rows, basis.at + row * basis.stride + 2 * first, basis.stride, rotations);
      });
      applyToRows(n, (row, rows, { first, count, rotations }) => {
        const above = Math.min(rows, first - row);
        if (above > 0) kernels.rotateColumns(above, count, above, element(row, first), stride, rotations);
      });
    }
    pending.length = 0;
  }

  function applyToRows(end: number, apply: (row: number, rows: number, sweep: Sweep) => void): void {
    for (let row = 0; row < end; row += STRIP) {
      for (const sweep of pending) apply(row, Math.min(STRIP, end - row), sweep);
    }
  }

  function isNegligible(k: number): boolean {
    const size = sizeAt(k + 1, k);
    const neighbours = sizeAt(k, k) + sizeAt(k + 1, k + 1);
    return size <= Number.EPSILON * neighbours || size < 1e-40;
  }

  function sweep(first: number, end: number, [shiftRe, shiftIm]: readonly [number, number]): void {
    if (pending.length === BATCH) applyPending();
    const rotations = work + pending.length * 4 * n;
    const lastColumn = basis === undefined ? end : n - 1;
    const count = end - first;
    let [f, g] = [element(first, first), element(first + 1, first)];
    let [fRe, fIm] = [heap[f] - shiftRe, heap[f + 1] - shiftIm];
    for (let k = 0; k < count; k++) {
      const i = first + k;
      const rotation = rotations + 4 * k;
      if (k > 0) {
        [f, g] = [element(i, i - 1), element(i + 1, i - 1)];
        [fRe, fIm] = [heap[f], heap[f + 1]];
      }
      const [re, im] = setRotation(heap, rotation, [fRe, fIm, heap[g], heap[g + 1]]);
      if (k > 0) {
        heap[f] = re;
        heap[f + 1] = im;
        heap.fill(0, g, g + 2);
      }
      kernels.rotateRows(lastColumn - i + 1, element(i, i), element(i + 1, i), rotation);
      const rows = i + 2 <= end ? 3 : 2;
      kernels.rotateColumns(rows, 1, rows, element(i, i), stride, rotation);
    }
    // Rows first .. end - 2 still lack the rotations behind the one that met them; row r begins two after its own.
    kernels.rotateColumns(count - 1, count - 1, 0, element(first, first + 1), stride, rotations + 4);
    pending.push({ first, count, rotations });
  }

  let end = n - 1;
  let stalled = 0;
  let sweeps = 0;
  while (end > 0) {
    if (isNegligible(end - 1)) {
      heap.fill(0, element(end, end - 1), element(end, end));
      end--;
      stalled = 0;
      continue;
    }
    let first = end - 1;
    while (first > 0 && !isNegligible(first - 1)) first--;
    if (first > 0) heap.fill(0, element(first, first - 1), element(first, first));
    if (++sweeps > SWEEPS_PER_EIGENVALUE * n) {
      throw new NotConvergedError(
        `the QR iteration stopped after ${sweeps} sweeps with a subdiagonal element of ${sizeAt(end, end - 1)}.`,
        { iterations: sweeps, residualNorm: sizeAt(end, end - 1), tolerance: Number.EPSILON },
      );
    }
    yield { phase: "finding eigenvalues", done: n - 1 - end, total: n - 1 };
    const exceptional = ++stalled % 10 === 0;
    const corner = element(end, end);
    sweep(
      first,
      end,
      exceptional
        ? [heap[corner] + 0.75 * sizeAt(end, end - 1), heap[corner + 1]]
        : wilkinsonShift(heap, element(end - 1, end - 1), corner - 2),
    );
  }
  applyPending();
}

/** The eigenvalue of the 2 x 2 block with rows at `upper` and `lower` that is nearer to its last entry. */
function wilkinsonShift(heap: Float64Array, upper: number, lower: number): [number, number] {
  const [aRe, aIm, bRe, bIm] = heap.subarray(upper, upper + 4);
  const [cRe, cIm, dRe, dIm] = heap.subarray(lower, lower + 4);
  // d - b c / (h +- sqrt(h^2 + b c)) with h = (a - d) / 2 and the sign that makes the denominator large.
  const [hRe, hIm] = [(aRe - dRe) / 2, (aIm - dIm) / 2];
  const [pRe, pIm] = [bRe * cRe - bIm * cIm, bRe * cIm + bIm * cRe];
  const [rRe, rIm] = complexSquareRoot(hRe * hRe - hIm * hIm + pRe, 2 * hRe * hIm + pIm);
  const sign = hRe * rRe + hIm * rIm >= 0 ? 1 : -1;
  const [qRe, qIm] = [hRe + sign * rRe, hIm + sign * rIm];
  const size = qRe * qRe + qIm * qIm;
  if (size === 0) return [dRe, dIm];
  return [dRe - (pRe * qRe + pIm * qIm) / size, dIm - (pIm * qRe - pRe * qIm) / size];
}

/** Principal square root. */
function complexSquareRoot(re: number, im: number): [number, number] {
  const size = modulus(re, im);
  const root = Math.sqrt((size + Math.abs(re)) / 2);
  if (root === 0) return [0, 0];
  const other = im / (2 * root);
  if (re >= 0) return [root, other];
  return [Math.abs(other), im >= 0 ? root : -root];
}

/** Writes (c, Re s, Im s, -Im s) with [[c, s], [-conj(s), c]] (f, g) = (r, 0), and returns r. */
function setRotation(heap: Float64Array, at: number, [fRe, fIm, gRe, gIm]: readonly number[]): [number, number] {
  const sizeF = modulus(fRe, fIm);
  const norm = modulus(sizeF, modulus(gRe, gIm));
  const [phaseRe, phaseIm] = unitPhase(fRe, fIm);
  if (norm === 0) {
    heap[at] = 1;
    heap.fill(0, at + 1, at + 4);
    return [0, 0];
  }
  heap[at] = sizeF / norm;
  heap[at + 1] = (phaseRe * gRe + phaseIm * gIm) / norm;
  heap[at + 2] = (phaseIm * gRe - phaseRe * gIm) / norm;
  heap[at + 3] = -heap[at + 2];
  return [phaseRe * norm, phaseIm * norm];
}
