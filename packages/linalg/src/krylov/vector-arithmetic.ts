import type { Complex } from "../dense/complex-matrix.js";

/** The inner product sum_i conj(x_i) y_i of interleaved vectors. */
export function innerProduct(x: Float64Array, y: Float64Array): Complex {
  let re = 0;
  let im = 0;
  for (let k = 0; k < x.length; k += 2) {
    re += x[k] * y[k] + x[k + 1] * y[k + 1];
    im += x[k] * y[k + 1] - x[k + 1] * y[k];
  }
  return { re, im };
}

/** y += factor x. */
export function addMultiple(y: Float64Array, factor: Complex, x: Float64Array): void {
  const { re, im } = factor;
  for (let k = 0; k < x.length; k += 2) {
    const a = x[k];
    const b = x[k + 1];
    y[k] += re * a - im * b;
    y[k + 1] += re * b + im * a;
  }
}

/** sum_k coefficients_k vectors_k, added to `target`. */
export function addCombination(
  target: Float64Array,
  coefficients: readonly Complex[],
  vectors: readonly Float64Array[],
): void {
  coefficients.forEach((coefficient, k) => addMultiple(target, coefficient, vectors[k]));
}

/** x *= factor, real. */
export function scaleVector(x: Float64Array, factor: number): void {
  for (let k = 0; k < x.length; k++) x[k] *= factor;
}

/** -z. */
export function negative({ re, im }: Complex): Complex {
  return { re: -re, im: -im };
}

/** y z. */
export function product(y: Complex, z: Complex): Complex {
  return { re: y.re * z.re - y.im * z.im, im: y.re * z.im + y.im * z.re };
}

/** y / z. */
export function quotient(y: Complex, z: Complex): Complex {
  const scale = Math.max(Math.abs(z.re), Math.abs(z.im));
  const [re, im] = [z.re / scale, z.im / scale];
  const squared = (re * re + im * im) * scale;
  return { re: (y.re * re + y.im * im) / squared, im: (y.im * re - y.re * im) / squared };
}
