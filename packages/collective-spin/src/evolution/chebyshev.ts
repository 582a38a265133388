import type { RealLiouvillian } from "../multipole/real-system.js";

/** Where the spectrum of a Liouvillian lies: around the real `centre`, with real and imaginary parts up to `radius` from it. */
export interface SpectralBox {
  readonly centre: number;
  readonly radius: number;
}

const POWER_ITERATIONS = 30;
/** Power iteration approaches the norm from below. */
const SAFETY = 1.1;

/**
 * The radius is the norm of the antisymmetric part of L, found by power iteration; the centre is half of the symmetric part's,
 * negative. Where damping is the faster of the two, the radius is the distance of the centre from 0: no eigenvalue lies further
 * from the centre along the real axis. Both guide the expansion, whose own terms show whether it converged.
 */
export function spectralBox(matrix: RealLiouvillian): SpectralBox {
  const centre = -partNorm(matrix, 1) / 2;
  return { centre, radius: Math.max(partNorm(matrix, -1), -centre, 1e-300) };
}

/** Norm of (L + sign L^T) / 2. */
function partNorm(matrix: RealLiouvillian, sign: 1 | -1): number {
  const size = matrix.rowStarts.length - 1;
  let vector = Float64Array.from({ length: size }, (_, i) => Math.sin(1 + 7 * i) / Math.sqrt(size));
  let norm = 0;
  for (let iteration = 0; iteration < POWER_ITERATIONS; iteration++) {
    const image = new Float64Array(size);
    addHalf(matrix, vector, image, sign);
    norm = Math.sqrt(image.reduce((sum, value) => sum + value * value, 0));
    if (norm === 0) return 0;
    vector = image.map((value) => value / norm);
  }
  return SAFETY * norm;
}

/** target += (L + sign L^T) x / 2. */
function addHalf(matrix: RealLiouvillian, x: Float64Array, target: Float64Array, sign: 1 | -1): void {
  const { rowStarts, columnIndices, values } = matrix;
  for (let i = 0; i + 1 < rowStarts.length; i++) {
    const mirrored = (sign * x[i]) / 2;
    let sum = 0;
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) {
      sum += values[p] * x[columnIndices[p]];
      target[columnIndices[p]] += values[p] * mirrored;
    }
    target[i] += sum / 2;
  }
}

/** The vectors phi_n(A) v of a Chebyshev expansion, A = (L - centre) / radius: phi_{n+1} = 2 A phi_n + phi_{n-1}. */
export interface ChebyshevSequence {
  readonly current: Float64Array;
  advance(): void;
}

/** Starts at phi_0 = v; `advance` makes the next one. */
export function chebyshevSequence(matrix: RealLiouvillian, box: SpectralBox, v: Float64Array): ChebyshevSequence {
  let previous: Float64Array | undefined;
  let current: Float64Array = v.slice();
  return {
    get current() {
      return current;
    },
    advance() {
      const next: Float64Array = previous ?? new Float64Array(current.length);
      applyShifted(matrix, current, next, {
        shift: box.centre,
        factor: (previous === undefined ? 1 : 2) / box.radius,
      });
      [previous, current] = [current, next];
    },
  };
}

/** target += factor (L - shift) x. */
function applyShifted(
  { rowStarts, columnIndices, values }: RealLiouvillian,
  x: Float64Array,
  target: Float64Array,
  { shift, factor }: { readonly shift: number; readonly factor: number },
): void {
  for (let i = 0; i < x.length; i++) {
    let sum = -shift * x[i];
    for (let p = rowStarts[i]; p < rowStarts[i + 1]; p++) sum += values[p] * x[columnIndices[p]];
    target[i] += factor * sum;
  }
}

/**
 * The coefficients exp(centre t) (2 - delta_n0) J_n(radius t), n = 0 .. count - 1, of exp(t L) in the phi_n: Bessel
 * functions by Miller's backward recurrence.
 */
export function chebyshevCoefficients(box: SpectralBox, time: number, count: number): Float64Array {
  const x = box.radius * time;
  const coefficients = new Float64Array(count);
  if (x === 0) {
    coefficients[0] = 1;
    return coefficients;
  }
  const start = 2 * Math.ceil((Math.max(count, x) + 40 + 4 * Math.cbrt(x)) / 2);
  let [above, value, sum] = [0, 1e-300, 0];
  for (let n = start; n >= 0; n--) {
    if (n < count) coefficients[n] = value;
    sum += n === 0 ? value : n % 2 === 0 ? 2 * value : 0;
    const below = ((2 * n) / x) * value - above;
    [above, value] = [value, below];
    if (Math.abs(value) > 1e200) {
      [above, value, sum] = [above * 1e-250, value * 1e-250, sum * 1e-250];
      for (let m = n; m < count; m++) coefficients[m] *= 1e-250;
    }
  }
  const scale = Math.exp(box.centre * time) / sum;
  return coefficients.map((coefficient, n) => coefficient * scale * (n === 0 ? 1 : 2));
}

/** Never more terms than this: J_n(x) falls off faster than exponentially beyond n = x. */
export function chebyshevTerms(box: SpectralBox, time: number): number {
  const x = box.radius * time;
  return Math.ceil(2 * x + 20 * Math.cbrt(x + 1) + 40);
}
