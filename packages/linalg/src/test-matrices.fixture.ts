import * as fc from "fast-check";
import { type ComplexMatrix, zeros } from "./dense/complex-matrix.js";
import type { ComplexVector } from "./dense/complex-vector.js";

/** Unit roundoff times two, LAPACK's "precision". */
export const EPSILON = Number.EPSILON;

/** Uniform numbers in (-1, 1) from a linear congruential generator; a seed names the matrix. */
export function uniformNumbers(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2147483648 - 1;
  };
}

/** A dense matrix with entries uniform in the square (-1, 1) + i (-1, 1). */
export function randomMatrix(rows: number, columns: number, seed: number): ComplexMatrix {
  const next = uniformNumbers(seed);
  return { rows, columns, data: Float64Array.from({ length: 2 * rows * columns }, next) };
}

/** A vector with entries uniform in the square (-1, 1) + i (-1, 1). */
export function randomVector(length: number, seed: number): ComplexVector {
  return { length, data: randomMatrix(length, 1, seed).data };
}

/** The matrix with entries entry(i, j), real. */
export function realMatrix(rows: number, columns: number, entry: (i: number, j: number) => number): ComplexMatrix {
  const matrix = zeros(rows, columns);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) matrix.data[2 * (i * columns + j)] = entry(i, j);
  return matrix;
}

/** Complex matrices with entries of modulus below about 14, for property tests. */
export function arbitraryMatrix(rows: number, columns: number): fc.Arbitrary<ComplexMatrix> {
  return fc
    .array(fc.double({ min: -10, max: 10, noNaN: true }), {
      minLength: 2 * rows * columns,
      maxLength: 2 * rows * columns,
    })
    .map((numbers) => ({ rows, columns, data: Float64Array.from(numbers) }));
}

/** Largest modulus of an entry of a - b, computed here so that a test does not lean on what it tests. */
export function distance(a: { readonly data: Float64Array }, b: { readonly data: Float64Array }): number {
  if (a.data.length !== b.data.length) return Infinity;
  let largest = 0;
  for (let k = 0; k < a.data.length; k++) largest = Math.max(largest, Math.abs(a.data[k] - b.data[k]));
  return largest;
}

/** The product by the schoolbook triple loop, the reference that fast products are held against. */
export function schoolbookProduct(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  const product = zeros(a.rows, b.columns);
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < b.columns; j++) {
      for (let k = 0; k < a.columns; k++) {
        const p = 2 * (i * a.columns + k);
        const q = 2 * (k * b.columns + j);
        const c = 2 * (i * b.columns + j);
        product.data[c] += a.data[p] * b.data[q] - a.data[p + 1] * b.data[q + 1];
        product.data[c + 1] += a.data[p] * b.data[q + 1] + a.data[p + 1] * b.data[q];
      }
    }
  }
  return product;
}

/** Jordan block with eigenvalue `value`: defective, its one eigenvector is the first unit vector. */
export function jordanBlock(n: number, value: number): ComplexMatrix {
  return realMatrix(n, n, (i, j) => (i === j ? value : j === i + 1 ? 1 : 0));
}

/** J. Grcar's Toeplitz matrix (1989): -1 below, 1 on and on three diagonals above; sensitive eigenvalues. */
export function grcarMatrix(n: number): ComplexMatrix {
  return realMatrix(n, n, (i, j) => (i === j + 1 ? -1 : j >= i && j <= i + 3 ? 1 : 0));
}

/** W. Frank's Hessenberg matrix (1958), entries n - max(i, j) for j >= i - 1: eigenvalues real, in pairs (x, 1/x). */
export function frankMatrix(n: number): ComplexMatrix {
  return realMatrix(n, n, (i, j) => (j >= i - 1 ? n - Math.max(i, j) : 0));
}

/** J. Wilkinson's symmetric tridiagonal W_n^+: |i - (n - 1) / 2| on the diagonal, ones beside; pairs agree to 1e-15. */
export function wilkinsonMatrix(n: number): ComplexMatrix {
  return realMatrix(n, n, (i, j) => (i === j ? Math.abs(i - (n - 1) / 2) : Math.abs(i - j) === 1 ? 1 : 0));
}

/** Every kind of square matrix that the test ratios are claimed for, of order n. */
function galleryMatrices(n: number): Record<string, ComplexMatrix> {
  const random = randomMatrix(n, n, 17 * n + 1);
  const scaled = (factor: number) => ({ ...random, data: random.data.map((value) => value * factor) });
  const graded = { ...random, data: random.data.map((value, k) => value * 10 ** (-((k >> 1) / n) * (20 / n))) };
  const rank = Math.ceil(n / 3);
  const clustered = realMatrix(n, n, (i, j) => (i === j ? 1 + (i % 2) * 1e-9 : 0));
  random.data.forEach((value, k) => (clustered.data[k] += 1e-12 * value));
  return {
    random,
    graded,
    clustered,
    "rank-deficient": schoolbookProduct(randomMatrix(n, rank, 2), randomMatrix(rank, n, 3)),
    tiny: scaled(1e-150),
    huge: scaled(1e150),
    zero: zeros(n, n),
    Jordan: jordanBlock(n, 0.5),
    Grcar: grcarMatrix(n),
    Frank: frankMatrix(n),
    Wilkinson: wilkinsonMatrix(n),
  };
}

/** a - b. */
export function difference(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  return { ...a, data: a.data.map((value, k) => value - b.data[k]) };
}

/** LAPACK calls a routine correct when its test ratios stay below this. */
export const RATIO_BOUND = 30;

/** The gallery matrices of order n whose ratio reaches {@link RATIO_BOUND}, with the ratio: [] when all is well. */
export function failingRatios(n: number, ratio: (a: ComplexMatrix) => number): string[] {
  return Object.entries(galleryMatrices(n)).flatMap(([kind, a]) => {
    const value = ratio(a);
    return value < RATIO_BOUND ? [] : [`${kind}: ${value}`];
  });
}

/** residual / (n eps norm), and 0 where the residual vanishes, as for the zero matrix. */
export function testRatio(residual: number, n: number, norm: number): number {
  return residual === 0 ? 0 : residual / (n * EPSILON * norm);
}
