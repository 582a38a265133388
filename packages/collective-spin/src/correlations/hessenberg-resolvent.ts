/** A real upper Hessenberg matrix, row-major in a larger square array. */
export interface HessenbergMatrix {
  readonly order: number;
  readonly stride: number;
  readonly values: Float64Array;
}

/**
 * The solution y of (s H - 1) y = b for complex s and b, by Gaussian elimination with exchanges of neighbouring rows;
 * interleaved (re, im).
 *
 * Cost: 4 n^2 flops. A pivot that vanishes is replaced by a rounding error.
 */
export function solveHessenberg(
  { order: n, stride, values }: HessenbergMatrix,
  s: { readonly re: number; readonly im: number },
  b: Float64Array,
): Float64Array {
  const work = new Float64Array(2 * n * n);
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    for (let k = Math.max(0, i - 1); k < n; k++) {
      work[2 * (i * n + k)] = s.re * values[i * stride + k] - (i === k ? 1 : 0);
      work[2 * (i * n + k) + 1] = s.im * values[i * stride + k];
    }
  }
  for (let k = 0; k < n; k++) {
    if (k + 1 < n) eliminateBelow(work, x, { n, k });
    const p = 2 * (k * n + k);
    if (Math.hypot(work[p], work[p + 1]) < Number.EPSILON) [work[p], work[p + 1]] = [Number.EPSILON, 0];
  }
  for (let i = n - 1; i >= 0; i--) {
    let [re, im] = [x[2 * i], x[2 * i + 1]];
    for (let k = i + 1; k < n; k++) {
      const p = 2 * (i * n + k);
      re -= work[p] * x[2 * k] - work[p + 1] * x[2 * k + 1];
      im -= work[p] * x[2 * k + 1] + work[p + 1] * x[2 * k];
    }
    [x[2 * i], x[2 * i + 1]] = divide(re, im, work, 2 * (i * n + i));
  }
  return x;
}

/** Eliminates the entry below the diagonal of column k, after exchanging the rows k and k + 1 if that one is larger. */
function eliminateBelow(work: Float64Array, x: Float64Array, { n, k }: { n: number; k: number }): void {
  const [upper, lower] = [2 * (k * n + k), 2 * ((k + 1) * n + k)];
  const length = 2 * (n - k);
  if (Math.hypot(work[lower], work[lower + 1]) > Math.hypot(work[upper], work[upper + 1])) {
    for (let p = 0; p < length; p++) [work[upper + p], work[lower + p]] = [work[lower + p], work[upper + p]];
    for (let p = 0; p < 2; p++) [x[2 * k + p], x[2 * k + 2 + p]] = [x[2 * k + 2 + p], x[2 * k + p]];
  }
  if (work[lower] === 0 && work[lower + 1] === 0) return;
  const [re, im] = divide(work[lower], work[lower + 1], work, upper);
  for (let p = 0; p < length; p += 2) {
    work[lower + p] -= re * work[upper + p] - im * work[upper + p + 1];
    work[lower + p + 1] -= re * work[upper + p + 1] + im * work[upper + p];
  }
  x[2 * k + 2] -= re * x[2 * k] - im * x[2 * k + 1];
  x[2 * k + 3] -= re * x[2 * k + 1] + im * x[2 * k];
}

function divide(re: number, im: number, data: Float64Array, at: number): [number, number] {
  const [c, d] = [data[at], data[at + 1]];
  const modulus = c * c + d * d;
  return [(re * c + im * d) / modulus, (im * c - re * d) / modulus];
}
