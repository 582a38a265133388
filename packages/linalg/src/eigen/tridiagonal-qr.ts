import { modulus } from "../dense/modulus.js";
import { NotConvergedError } from "../errors.js";
import type { Steps } from "../steps.js";

/** A real symmetric tridiagonal matrix, overwritten as it is diagonalized: `diagonal` ends as the eigenvalues. */
export interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** Element k couples k and k + 1. */
  readonly offDiagonal: Float64Array;
}

/** A chain of rotations: rotation k acts on indices first + k * step and first + (k + 1) * step. */
export interface RotationChain {
  readonly first: number;
  readonly step: 1 | -1;
  readonly count: number;
  /** (c, s) of rotation k at 2 k. */
  readonly pairs: Float64Array;
}

/** Sweeps per eigenvalue after which the iteration is declared stuck; 2 is usual. */
const SWEEPS_PER_EIGENVALUE = 30;

/**
 * Diagonalizes a real symmetric tridiagonal matrix of norm about 1 by the implicit QR iteration with Wilkinson's shift,
 * chasing each bulge from the larger end of its block to the smaller, as graded matrices need.
 *
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), algorithm 8.3.3.
 *
 * @param rotate receives the rotations G of every sweep (c = cos, s = sin), T <- G T G^T.
 * @throws {NotConvergedError} when a block needs more than 30 sweeps per eigenvalue.
 */
export function* diagonalizeTridiagonal(t: Tridiagonal, rotate: (chain: RotationChain) => void): Steps<void> {
  const { diagonal, offDiagonal } = t;
  const n = diagonal.length;
  const pairs = new Float64Array(2 * n);
  let sweeps = 0;
  let end = n - 1;
  while (end > 0) {
    if (isNegligible(t, end - 1)) {
      offDiagonal[--end] = 0;
      continue;
    }
    let start = end - 1;
    while (start > 0 && !isNegligible(t, start - 1)) start--;
    const step = Math.abs(diagonal[start]) >= Math.abs(diagonal[end]) ? 1 : -1;
    // Chased upwards, the small end of the block is its start, and the block shrinks from there; the loop that looks for
    // `start` finds that by itself.
    const first = step === 1 ? start : end;
    if (++sweeps > SWEEPS_PER_EIGENVALUE * n) {
      throw new NotConvergedError(
        `the QR iteration stopped after ${sweeps} sweeps with an off-diagonal element of ${Math.abs(offDiagonal[end - 1])}.`,
        { iterations: sweeps, residualNorm: Math.abs(offDiagonal[end - 1]), tolerance: Number.EPSILON },
      );
    }
    yield { phase: "finding eigenvalues", done: n - 1 - end, total: n - 1 };
    chase(t, { first, step, count: end - start, pairs });
    rotate({ first, step, count: end - start, pairs });
  }
}

function isNegligible({ diagonal, offDiagonal }: Tridiagonal, k: number): boolean {
  const size = Math.abs(offDiagonal[k]);
  // The second bound is far below rounding of a matrix of norm 1; it ends iterations on blocks of zeros and denormals.
  return size <= Number.EPSILON * Math.sqrt(Math.abs(diagonal[k] * diagonal[k + 1])) || size < 1e-40;
}

/** Eigenvalue of [[a, b], [b, c]] that is nearer to c. */
function wilkinsonShift(a: number, b: number, c: number): number {
  const half = (a - c) / 2;
  const root = modulus(half, b);
  return c - (b / (half + (half >= 0 ? root : -root))) * b;
}

/** One sweep T <- G T G^T; fills `pairs`. */
function chase({ diagonal, offDiagonal }: Tridiagonal, { first, step, count, pairs }: RotationChain): void {
  const off = step === 1 ? first : first - 1;
  const last = first + count * step;
  const shift = wilkinsonShift(diagonal[last - step], offDiagonal[off + (count - 1) * step], diagonal[last]);
  let x = diagonal[first] - shift;
  let z = offDiagonal[off];
  for (let k = 0; k < count; k++) {
    const i = first + k * step;
    const j = off + k * step;
    const r = modulus(x, z);
    const c = r === 0 ? 1 : x / r;
    const s = r === 0 ? 0 : z / r;
    pairs[2 * k] = c;
    pairs[2 * k + 1] = s;
    if (k > 0) offDiagonal[j - step] = r;
    const [a, b, d] = [diagonal[i], offDiagonal[j], diagonal[i + step]];
    diagonal[i] = c * c * a + 2 * c * s * b + s * s * d;
    diagonal[i + step] = s * s * a - 2 * c * s * b + c * c * d;
    offDiagonal[j] = c * s * (d - a) + (c * c - s * s) * b;
    x = offDiagonal[j];
    if (k + 1 === count) break;
    z = s * offDiagonal[j + step];
    offDiagonal[j + step] *= c;
  }
}
