import { modulus } from "../dense/modulus.js";
import { NotConvergedError } from "../errors.js";

/** A real upper bidiagonal matrix, overwritten as it is diagonalized. */
export interface Bidiagonal {
  readonly diagonal: Float64Array;
  /** Element k stands at (k, k + 1). */
  readonly superdiagonal: Float64Array;
}

/** Rotations of one sweep: rotation k, (c, s) at 2 k, acts on indices first + k and first + k + 1. */
export interface BidiagonalSweep {
  readonly first: number;
  readonly count: number;
  /** From the left, for the rows of U^T. */
  readonly left: Float64Array;
  /** From the right, for the rows of V^T. */
  readonly right: Float64Array;
}

/** Sweeps per singular value after which the iteration is declared stuck; 2 is usual. */
const SWEEPS_PER_VALUE = 30;
/** What counts as zero in a matrix of norm 1: far below rounding, and with squares that are still normal numbers. */
const NEGLIGIBLE = 1e-40;

/**
 * Diagonalizes a real bidiagonal matrix of norm about 1 by implicit QR sweeps on B^T B; the diagonal ends as the
 * singular values up to sign and order.
 *
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), algorithm 8.6.2, with a zero shift
 * instead of a special sweep where a diagonal element vanishes (J. Demmel and W. Kahan, SIAM J. Sci. Stat. Comput. 11,
 * 873 (1990)).
 *
 * @throws {NotConvergedError} when a block needs more than 30 sweeps per singular value.
 */
export function diagonalizeBidiagonal(b: Bidiagonal, rotate: (sweep: BidiagonalSweep) => void): void {
  const { diagonal, superdiagonal } = b;
  const n = diagonal.length;
  const [left, right] = [new Float64Array(2 * n), new Float64Array(2 * n)];
  let sweeps = 0;
  let end = n - 1;
  while (end > 0) {
    if (isNegligible(b, end - 1)) {
      superdiagonal[--end] = 0;
      continue;
    }
    let first = end - 1;
    while (first > 0 && !isNegligible(b, first - 1)) first--;
    for (let k = first; k <= end; k++) if (Math.abs(diagonal[k]) < NEGLIGIBLE) diagonal[k] = 0;
    if (++sweeps > SWEEPS_PER_VALUE * n) {
      const residualNorm = Math.abs(superdiagonal[end - 1]);
      throw new NotConvergedError(
        `the singular value iteration stopped after ${sweeps} sweeps with a superdiagonal element of ${residualNorm}.`,
        { iterations: sweeps, residualNorm, tolerance: Number.EPSILON },
      );
    }
    const sweep = { first, count: end - first, left, right };
    chase(b, sweep, shiftedStart(b, first, end));
    rotate(sweep);
  }
}

function isNegligible({ diagonal, superdiagonal }: Bidiagonal, k: number): boolean {
  const size = Math.abs(superdiagonal[k]);
  return size <= Number.EPSILON * (Math.abs(diagonal[k]) + Math.abs(diagonal[k + 1])) || size < NEGLIGIBLE;
}

/**
 * First column of B^T B - shift with Wilkinson's shift of the trailing 2 x 2 block. A zero on the diagonal makes B
 * singular: the sweep with shift 0, whose first column is taken before its common factor d_first, splits it off.
 */
function shiftedStart({ diagonal, superdiagonal }: Bidiagonal, first: number, end: number): [number, number] {
  const lead = diagonal[first];
  if (diagonal.subarray(first, end + 1).includes(0)) return [lead, superdiagonal[first]];
  const above = end - 1 > first ? superdiagonal[end - 2] : 0;
  const [x, y, z] = [diagonal[end - 1], superdiagonal[end - 1], diagonal[end]];
  const [a, c, d] = [x * x + above * above, x * y, z * z + y * y];
  const half = (a - d) / 2;
  const root = modulus(half, c);
  const shift = root === 0 ? d : d - (c / (half + (half >= 0 ? root : -root))) * c;
  return [lead * lead - shift, lead * superdiagonal[first]];
}

function chase(
  { diagonal, superdiagonal }: Bidiagonal,
  sweep: BidiagonalSweep,
  start: readonly [number, number],
): void {
  const { first, count, left, right } = sweep;
  let [f, g] = start;
  for (let k = 0; k < count; k++) {
    const i = first + k;
    const r = setPair(right, 2 * k, f, g);
    if (k > 0) superdiagonal[i - 1] = r;
    const [c, s] = [right[2 * k], right[2 * k + 1]];
    f = c * diagonal[i] + s * superdiagonal[i];
    superdiagonal[i] = c * superdiagonal[i] - s * diagonal[i];
    g = s * diagonal[i + 1];
    diagonal[i + 1] *= c;
    diagonal[i] = setPair(left, 2 * k, f, g);
    const [p, q] = [left[2 * k], left[2 * k + 1]];
    f = p * superdiagonal[i] + q * diagonal[i + 1];
    diagonal[i + 1] = p * diagonal[i + 1] - q * superdiagonal[i];
    superdiagonal[i] = f;
    if (k + 1 === count) return;
    g = q * superdiagonal[i + 1];
    superdiagonal[i + 1] *= p;
  }
}

/** Writes (c, s) with c f + s g = r and c g - s f = 0, and returns r. */
function setPair(pairs: Float64Array, at: number, f: number, g: number): number {
  const r = modulus(f, g);
  pairs[at] = r === 0 ? 1 : f / r;
  pairs[at + 1] = r === 0 ? 0 : g / r;
  return r;
}
