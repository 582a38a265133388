import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { powerOfTwoScale, unscale } from "../dense/power-of-two-scale.js";
import { assertSquareMatrix } from "../dense/validation.js";
import { reflectorWorkspace } from "../factorizations/householder.js";
import { type Arena, withArena } from "../kernels/arena.js";
import { CONJUGATE_LEFT } from "../kernels/kernels.js";
import { schurOnHeap } from "./schur.js";
import { triangularEigenvectors } from "./triangular-eigenvectors.js";

/** Eigenvalues and right eigenvectors of a general matrix. */
export interface Eigen {
  /** Eigenvalues in the order of the Schur form. */
  readonly values: ComplexVector;
  /** Column k is the eigenvector of value k, a v = lambda v, with ||v|| = 1. */
  readonly vectors: ComplexMatrix;
}

/** {@link Eigen} with left eigenvectors. */
export interface TwoSidedEigen extends Eigen {
  /** Column k is the left eigenvector of value k, w^dagger a = lambda w^dagger, with ||w|| = 1. */
  readonly leftVectors: ComplexMatrix;
}

/** Options of {@link eigen}. */
export interface EigenOptions {
  /** Also compute left eigenvectors; default false. */
  readonly leftVectors?: boolean;
}

/**
 * Eigenvalues and eigenvectors of a general complex matrix, a v_k = lambda_k v_k.
 *
 * The vectors of a defective matrix are computed as if its equal eigenvalues were eps ||a|| apart: they are eigenvectors
 * to rounding, but no basis. 1 / |w_k^dagger v_k| with the left eigenvector w_k is the condition number of lambda_k.
 * Cost: about 90 n^3 floating-point operations.
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), chapter 7.
 *
 * @throws {DimensionMismatchError} when `a` is not square.
 * @throws {InvalidArgumentError} when an entry is not finite.
 * @throws {NotConvergedError} when the QR iteration stops, which no matrix is known to cause.
 *
 * @example
 * ```ts
 * import { eigen, matrixFromRows } from "@openqs/linalg";
 * const { values } = eigen(matrixFromRows([[1, 5], [0, { re: 0, im: 2 }]]));
 * Array.from(values.data); // => [1, 0, 0, 2]
 * ```
 */
export function eigen(a: ComplexMatrix, options: EigenOptions & { readonly leftVectors: true }): TwoSidedEigen;
export function eigen(a: ComplexMatrix, options?: EigenOptions): Eigen;
export function eigen(a: ComplexMatrix, options: EigenOptions = {}): Eigen | TwoSidedEigen {
  assertSquareMatrix("a", a);
  const n = a.rows;
  const scale = powerOfTwoScale(a.data);
  return withArena(10 * n * n + 32 * n + reflectorWorkspace(n), (arena) => {
    const { heap } = arena;
    const { matrix, basis, free } = schurOnHeap(arena, a, { scale, wantBasis: true });
    const diagonal = Float64Array.from({ length: 2 * n }, (_, k) => heap[matrix + (k >> 1) * (2 * n + 2) + (k & 1)]);
    const values = { length: n, data: unscale("an eigenvalue of `a`", diagonal, scale) };
    const side = (which: "right" | "left") => basisVectors(arena, { n, matrix, basis, free, side: which });
    const right = { values, vectors: side("right") };
    return options.leftVectors === true ? { ...right, leftVectors: side("left") } : right;
  });
}

/** Eigenvectors of the Schur form taken to the original basis by one product, and normalized. */
function basisVectors(
  arena: Arena,
  problem: { n: number; matrix: number; basis: number; free: number; side: "right" | "left" },
): ComplexMatrix {
  const { heap, kernels } = arena;
  const { n, matrix, basis, free, side } = problem;
  const size = 2 * n * n;
  const stride = 2 * n;
  const [rows, product] = [free, free + size];
  const vectors = { at: rows, stride };
  triangularEigenvectors(arena, { n, triangular: { at: matrix, stride }, vectors, side, work: product });
  normalizeRows(heap, rows, n);
  heap.fill(0, product, product + size);
  // Row k holds x^T (right), and the eigenvector is U x; or y^dagger (left), and it is U y = conj(conj(U) (y^dagger)^T).
  const flags = side === "left" ? CONJUGATE_LEFT : 0;
  kernels.complexProduct(n, n, n, basis, stride, 2, rows, 2, stride, product, stride, flags);
  const data = heap.slice(product, product + size);
  if (side === "left") for (let k = 1; k < size; k += 2) data[k] = -data[k];
  return { rows: n, columns: n, data };
}

function normalizeRows(heap: Float64Array, at: number, n: number): void {
  for (let k = 0; k < n; k++) {
    const row = heap.subarray(at + 2 * k * n, at + 2 * (k + 1) * n);
    let largest = 0;
    for (let j = 0; j < 2 * n; j++) largest = Math.max(largest, Math.abs(row[j]));
    let sum = 0;
    for (let j = 0; j < 2 * n; j++) sum += (row[j] / largest) ** 2;
    const norm = largest * Math.sqrt(sum);
    for (let j = 0; j < 2 * n; j++) row[j] /= norm;
  }
}
