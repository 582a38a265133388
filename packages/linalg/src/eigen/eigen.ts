import type { ComplexMatrix } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { multiply } from "../dense/multiply.js";
import { frobeniusNorm } from "../dense/norms.js";
import { powerOfTwoScale, unscale } from "../dense/power-of-two-scale.js";
import { assertSquareMatrix } from "../dense/validation.js";
import { reflectorWorkspace } from "../factorizations/householder.js";
import type { Arena } from "../kernels/arena.js";
import { withArenaSteps } from "../kernels/lent-arena.js";
import { CONJUGATE_LEFT } from "../kernels/kernels.js";
import { runSteps, type Steps } from "../steps.js";
import { diagonalOnHeap, loadScaled, schurOnHeap } from "./schur.js";
import { triangularEigenvectors } from "./triangular-eigenvectors.js";

/** Eigenvalues and right eigenvectors of a general matrix. */
export interface Eigen {
  /** Eigenvalues in no particular order. */
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
 * The matrix is balanced first, so that bad scaling of its rows and columns costs no digits; where that would cost
 * backward stability, it is not.
 * The vectors of a defective matrix are computed as if its equal eigenvalues were eps |lambda| apart: they are eigenvectors
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
  return runSteps(eigenSteps(a, options));
}

/** {@link eigen} as steps, to be cancelled and watched: order 1000 takes some seconds. */
export function eigenSteps(
  a: ComplexMatrix,
  options: EigenOptions & { readonly leftVectors: true },
): Steps<TwoSidedEigen>;
export function eigenSteps(a: ComplexMatrix, options?: EigenOptions): Steps<Eigen>;
export function* eigenSteps(a: ComplexMatrix, options: EigenOptions = {}): Steps<Eigen | TwoSidedEigen> {
  assertSquareMatrix("a", a);
  const { leftVectors = false } = options;
  const scale = powerOfTwoScale(a.data);
  const unit = { ...a, data: a.data.map((value) => value * scale) };
  const balanced = yield* decompose(unit, { leftVectors, balanced: true });
  const trusted = !balanced.scaled || isBackwardStable(unit, balanced.result);
  const { result } = trusted ? balanced : yield* decompose(unit, { leftVectors, balanced: false });
  const data = unscale("an eigenvalue of `a`", result.values.data, scale);
  return { ...result, values: { length: a.rows, data } };
}

function* decompose(
  a: ComplexMatrix,
  { leftVectors, balanced }: { readonly leftVectors: boolean; readonly balanced: boolean },
): Steps<{ readonly result: Eigen | TwoSidedEigen; readonly scaled: boolean }> {
  const n = a.rows;
  return yield* withArenaSteps(10 * n * n + 32 * n + reflectorWorkspace(n), function* (arena) {
    const { scale, scales } = loadScaled(arena, a, balanced);
    const problem = { n, ...(yield* schurOnHeap(arena, n, true)) };
    const diagonal = diagonalOnHeap(arena, problem.matrix, n);
    const values = { length: n, data: diagonal.map((value) => value / scale) };
    const right = { values, vectors: basisVectors(arena, { ...problem, side: "right", scales }) };
    const scaled = scales.some((value) => value !== 1);
    if (!leftVectors) return { result: right, scaled };
    const inverse = scales.map((value) => 1 / value);
    return {
      result: { ...right, leftVectors: basisVectors(arena, { ...problem, side: "left", scales: inverse }) },
      scaled,
    };
  });
}

/** Residuals up to this many n eps ||a|| count as rounding; 3 is the most that is seen without balancing. */
const TRUSTED_RATIO = 10;

/**
 * Whether every pair solves a nearby eigenproblem. Undoing a balancing can magnify rounding errors where the matrix is
 * nearly reducible; the vectors are then those of the matrix as it came.
 */
function isBackwardStable(a: ComplexMatrix, result: Eigen | TwoSidedEigen): boolean {
  const limit = TRUSTED_RATIO * a.rows * Number.EPSILON * frobeniusNorm(a);
  const { values, vectors } = result;
  if (largestResidual(multiply(a, vectors), vectors, values.data) > limit) return false;
  if (!("leftVectors" in result)) return true;
  // w^dagger a = lambda w^dagger is a^dagger w = conj(lambda) w.
  const conjugated = values.data.map((value, k) => (k & 1 ? -value : value));
  const image = multiply(a, result.leftVectors, { left: "adjoint" });
  return largestResidual(image, result.leftVectors, conjugated) <= limit;
}

/** max over k of ||image_k - value_k v_k|| for the columns of `image` and `vectors`. */
function largestResidual(image: ComplexMatrix, vectors: ComplexMatrix, values: Float64Array): number {
  const n = vectors.rows;
  const squares = new Float64Array(n);
  for (let p = 0; p < image.data.length; p += 2) {
    const k = (p >> 1) % n;
    const [re, im] = [values[2 * k], values[2 * k + 1]];
    const [x, y] = [vectors.data[p], vectors.data[p + 1]];
    squares[k] += (image.data[p] - re * x + im * y) ** 2 + (image.data[p + 1] - re * y - im * x) ** 2;
  }
  return Math.sqrt(squares.reduce((largest, square) => Math.max(largest, square), 0));
}

interface BasisProblem {
  readonly n: number;
  readonly matrix: number;
  readonly basis: number;
  readonly free: number;
  readonly side: "right" | "left";
  /** Factors of the rows of the result, which undo the balancing. */
  readonly scales: Float64Array;
}

/** Eigenvectors of the Schur form taken to the original basis by one product, and normalized. */
function basisVectors(arena: Arena, problem: BasisProblem): ComplexMatrix {
  const { heap, kernels } = arena;
  const { n, matrix, basis, free, side, scales } = problem;
  const size = 2 * n * n;
  const stride = 2 * n;
  const [rows, product] = [free, free + size];
  const [triangular, vectors] = [
    { at: matrix, stride },
    { at: rows, stride },
  ];
  triangularEigenvectors(arena, { n, triangular, vectors, side, work: product });
  heap.fill(0, product, product + size);
  // Row k holds x^T (right), and the eigenvector is U x; or y^dagger (left), and it is U y = conj(conj(U) (y^dagger)^T).
  const flags = side === "left" ? CONJUGATE_LEFT : 0;
  kernels.complexProduct(n, n, n, basis, stride, 2, rows, 2, stride, product, stride, flags);
  const data = heap.slice(product, product + size);
  if (side === "left") for (let k = 1; k < size; k += 2) data[k] = -data[k];
  for (let k = 0; k < size; k++) data[k] *= scales[Math.floor(k / stride)];
  normalizeColumns(data, n);
  return { rows: n, columns: n, data };
}

/** Divides each column by its norm, in units of its largest element, whose square may overflow. */
function normalizeColumns(data: Float64Array, n: number): void {
  const [largest, sums] = [new Float64Array(n), new Float64Array(n)];
  const column = (k: number): number => (k >> 1) % n;
  data.forEach((value, k) => (largest[column(k)] = Math.max(largest[column(k)], Math.abs(value))));
  data.forEach((value, k) => (sums[column(k)] += (value / largest[column(k)]) ** 2));
  const norms = largest.map((value, k) => value * Math.sqrt(sums[k]));
  data.forEach((value, k) => (data[k] = value / norms[column(k)]));
}
