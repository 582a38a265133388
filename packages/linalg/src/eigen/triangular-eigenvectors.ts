import { modulus } from "../dense/modulus.js";
import { divideComplex } from "../dense/complex-division.js";
import type { HeapMatrix } from "../factorizations/elimination.js";
import type { Arena } from "../kernels/arena.js";

/** Components beyond this are scaled back, so that nearly defective matrices do not overflow. */
const GROWTH_LIMIT = 1e100;
/** Least distance that eigenvalues of a matrix of norm 1 are taken to have; GROWTH_LIMIT divided by it is finite. */
const LEAST_DISTANCE = 1e-150;

/** Input of {@link triangularEigenvectors}; matrices are n x n complex. */
export interface TriangularEigenproblem {
  readonly n: number;
  /** Upper triangular T of norm about 1. */
  readonly triangular: HeapMatrix;
  /** Out: row k is the eigenvector of T's k-th diagonal element, of no particular norm. */
  readonly vectors: HeapMatrix;
  /** Right eigenvectors T x = t_kk x, or left ones y^dagger T = t_kk y^dagger (row k is then y^dagger itself). */
  readonly side: "right" | "left";
  /** For the right side: room for the transpose of T, n x n complex. */
  readonly work: number;
}

/**
 * Eigenvectors of an upper triangular matrix by substitution, one row of `vectors` each.
 *
 * Equal diagonal elements are parted by eps of their modulus, so that a defective matrix gets its eigenvector more than
 * once instead of infinities. Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 7.6.4.
 */
export function triangularEigenvectors(arena: Arena, problem: TriangularEigenproblem): void {
  const { heap } = arena;
  const { n, triangular, vectors, side, work } = problem;
  let rows = triangular;
  if (side === "right") {
    rows = { at: work, stride: 2 * n };
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const from = triangular.at + i * triangular.stride + 2 * j;
        heap.copyWithin(work + 2 * (j * n + i), from, from + 2);
      }
    }
  }
  heap.fill(0, vectors.at, vectors.at + n * vectors.stride);
  for (let k = 0; k < n; k++) substitute(arena, { n, rows, at: vectors.at + k * vectors.stride, k, side });
}

/** Row `at` becomes the eigenvector of element k: from k down to 0 for the right side, from k up to n - 1 for the left. */
function substitute(
  { heap, kernels }: Arena,
  { n, rows, at, k, side }: { n: number; rows: HeapMatrix; at: number; k: number; side: "right" | "left" },
): void {
  const diagonal = (i: number): number => rows.at + i * (rows.stride + 2);
  const [valueRe, valueIm] = [heap[diagonal(k)], heap[diagonal(k) + 1]];
  const least = Math.max(Number.EPSILON * modulus(valueRe, valueIm), LEAST_DISTANCE);
  const step = side === "right" ? -1 : 1;
  heap[at + 2 * k] = 1;
  for (let i = k; i >= 0 && i < n; i += step) {
    if (i !== k) {
      const [re, im] = [valueRe - heap[diagonal(i)], valueIm - heap[diagonal(i) + 1]];
      const apart = Math.abs(re) + Math.abs(im) > least;
      const [x, y] = divideComplex(heap[at + 2 * i], heap[at + 2 * i + 1], apart ? re : least, apart ? im : 0);
      heap[at + 2 * i] = x;
      heap[at + 2 * i + 1] = y;
      const size = Math.max(Math.abs(x), Math.abs(y));
      if (size > GROWTH_LIMIT) for (let j = at; j < at + 2 * n; j++) heap[j] /= size;
    }
    const [re, im] = [heap[at + 2 * i], heap[at + 2 * i + 1]];
    if (re === 0 && im === 0) continue;
    // The sum over the later rows gains x_i t_ji, down column i (right) or along row i (left).
    const [from, to, count] =
      side === "right" ? [rows.at + i * rows.stride, at, i] : [diagonal(i) + 2, at + 2 * (i + 1), n - i - 1];
    kernels.addMultiple(count, re, im, from, to);
  }
}
