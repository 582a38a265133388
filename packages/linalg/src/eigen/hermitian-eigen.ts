import { modulus } from "../dense/modulus.js";
import type { ComplexMatrix } from "../dense/complex-matrix.js";
import { maximumNorm } from "../dense/norms.js";
import { powerOfTwoScale, unscale } from "../dense/power-of-two-scale.js";
import { unitPhase } from "../dense/unit-phase.js";
import { assertSquareMatrix } from "../dense/validation.js";
import { InvalidArgumentError } from "../errors.js";
import { applyReflectors, makeReflector, REFLECTOR_BLOCK, reflectorWorkspace } from "../factorizations/householder.js";
import { loadColumn, storeColumn } from "../factorizations/reflect.js";
import type { Arena } from "../kernels/arena.js";
import { withArena, withArenaSteps } from "../kernels/lent-arena.js";
import { runSteps, type Steps } from "../steps.js";
import { diagonalizeTridiagonal } from "./tridiagonal-qr.js";

/** Eigenvalues and eigenvectors of a Hermitian matrix, a = vectors diag(values) vectors^dagger. */
export interface HermitianEigen {
  /** Eigenvalues in ascending order. */
  readonly values: Float64Array;
  /** Column k is the normalized eigenvector of `values[k]`; the columns are orthonormal. */
  readonly vectors: ComplexMatrix;
}

/** Deviation from Hermiticity that is forgiven, relative to the largest entry: rounding of how `a` was computed. */
const HERMITICITY_TOLERANCE = 1e-10;

/**
 * Eigenvalues and orthonormal eigenvectors of a Hermitian matrix, a v_k = lambda_k v_k with lambda_0 <= lambda_1 <= ...
 *
 * Householder reduction to real tridiagonal form, then implicit QR. Only the lower triangle enters the result.
 * Cost: about 25 n^3 floating-point operations.
 *
 * @throws {InvalidArgumentError} when `a` differs from its adjoint by more than 1e-10 of its largest entry.
 * @throws {NotConvergedError} when the iteration stops, which no matrix is known to cause.
 *
 * @example
 * ```ts
 * import { hermitianEigen, matrixFromRows } from "@openqs/linalg";
 * const { values } = hermitianEigen(matrixFromRows([[2, { re: 0, im: 1 }], [{ re: 0, im: -1 }, 2]]));
 * values[0]; // => 1.000000000000
 * values[1]; // => 3.000000000000
 * ```
 */
export function hermitianEigen(a: ComplexMatrix): HermitianEigen {
  return runSteps(hermitianEigenSteps(a));
}

/** {@link hermitianEigen} as steps, to be cancelled and watched: order 1000 takes about a second. */
export function* hermitianEigenSteps(a: ComplexMatrix): Steps<HermitianEigen> {
  assertHermitian(a);
  const n = a.rows;
  const scale = powerOfTwoScale(a.data);
  return yield* withArenaSteps(7 * n * n + 4 * n + reflectorWorkspace(n), function* (arena) {
    const { heap, kernels, start } = arena;
    const reduced = yield* tridiagonalize(arena, a, scale);
    const rows = start + 4 * n * n;
    heap.fill(0, rows, rows + n * n);
    for (let i = 0; i < n; i++) heap[rows + i * (n + 1)] = 1;
    const space = rows + n * n;
    yield* diagonalizeTridiagonal(reduced, ({ first, step, count, pairs }) => {
      heap.set(pairs.subarray(0, 2 * count), space);
      kernels.rotateRealRows(count, n, rows + first * n, step * n, space);
    });
    const order = ascendingOrder(reduced.diagonal);
    const vectors = backTransform(arena, { ...reduced, n, rows, work: space, order });
    const values = unscale("an eigenvalue of `a`", reduced.diagonal, scale).sort();
    return { values, vectors: { rows: n, columns: n, data: vectors } };
  });
}

/**
 * Eigenvalues of a Hermitian matrix in ascending order, without eigenvectors.
 *
 * Cost: (16/3) n^3 floating-point operations.
 *
 * @throws As {@link hermitianEigen}.
 */
export function hermitianEigenvalues(a: ComplexMatrix): Float64Array {
  assertHermitian(a);
  const scale = powerOfTwoScale(a.data);
  const reduced = withArena(4 * a.rows ** 2 + 4 * a.rows, (arena) => runSteps(tridiagonalize(arena, a, scale)));
  runSteps(diagonalizeTridiagonal(reduced, () => {}));
  return unscale("an eigenvalue of `a`", reduced.diagonal, scale).sort();
}

function assertHermitian(a: ComplexMatrix): void {
  assertSquareMatrix("a", a);
  const [n, data] = [a.rows, a.data];
  let deviation = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0, p = 2 * i * n, q = 2 * i; j <= i; j++, p += 2, q += 2 * n) {
      deviation = Math.max(deviation, Math.abs(data[p] - data[q]), Math.abs(data[p + 1] + data[q + 1]));
    }
  }
  const limit = HERMITICITY_TOLERANCE * maximumNorm(a);
  if (deviation > limit) {
    throw new InvalidArgumentError(
      "max |a - a^dagger|",
      deviation,
      `must be at most ${limit} for a Hermitian eigenproblem; use \`eigen\` for a general matrix`,
    );
  }
}

interface TridiagonalReduction {
  readonly diagonal: Float64Array;
  /** Moduli of the off-diagonal elements. */
  readonly offDiagonal: Float64Array;
  /** Phases that make the off-diagonal elements real and non-negative, (re, im) of each. */
  readonly phases: Float64Array;
  readonly taus: Float64Array;
}

/**
 * a scale = Q T Q^dagger; the lower triangle is consumed at arena.start, the reflectors are left 2 n^2 doubles later.
 *
 * Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), algorithm 8.3.1.
 */
function* tridiagonalize(
  { heap, kernels, start }: Arena,
  a: ComplexMatrix,
  scale: number,
): Steps<TridiagonalReduction> {
  const n = a.rows;
  const stride = 2 * n;
  const reflectors = start + n * stride;
  const x = reflectors + n * stride;
  const w = x + stride;
  for (let k = 0; k < a.data.length; k++) heap[start + k] = scale * a.data[k];
  heap.fill(0, reflectors, x);
  const taus = new Float64Array(n);
  const complexOff = new Float64Array(2 * n);
  for (let k = 0; k + 1 < n; k++) {
    yield { phase: "reducing to tridiagonal form", done: k, total: n - 1 };
    const count = n - k - 1;
    const corner = start + (k + 1) * (stride + 2);
    loadColumn(heap, { at: corner - 2, stride }, count, x);
    const { tau, betaRe, betaIm } = makeReflector(heap, x, count);
    taus[k] = tau;
    complexOff[2 * k] = betaRe;
    complexOff[2 * k + 1] = betaIm;
    storeColumn(heap, x, { at: reflectors + (k + 1) * stride + 2 * k, stride }, count);
    if (tau === 0) continue;
    kernels.hermitianMatrixVector(count, corner, stride, x, w);
    // A - v w^H - w v^H with w = tau A v - (tau^2 / 2) (v^H A v) v.
    let projection = 0;
    for (let i = 0; i < 2 * count; i++) projection += heap[x + i] * heap[w + i];
    for (let i = 0; i < 2 * count; i++) heap[w + i] = tau * (heap[w + i] - (tau / 2) * projection * heap[x + i]);
    kernels.subtractHermitianRankTwo(count, corner, stride, x, w);
  }
  const diagonal = Float64Array.from({ length: n }, (_, k) => heap[start + k * (stride + 2)]);
  return { diagonal, ...realOffDiagonal(complexOff), taus };
}

function realOffDiagonal(complexOff: Float64Array): Pick<TridiagonalReduction, "offDiagonal" | "phases"> {
  const n = complexOff.length / 2;
  const offDiagonal = new Float64Array(n);
  const phases = new Float64Array(2 * n);
  phases[0] = 1;
  for (let k = 0; k + 1 < n; k++) {
    const [re, im] = [complexOff[2 * k], complexOff[2 * k + 1]];
    offDiagonal[k] = modulus(re, im);
    const [c, s] = unitPhase(re, im);
    phases[2 * k + 2] = c * phases[2 * k] - s * phases[2 * k + 1];
    phases[2 * k + 3] = c * phases[2 * k + 1] + s * phases[2 * k];
  }
  return { offDiagonal, phases };
}

function ascendingOrder(values: Float64Array): number[] {
  return Array.from(values, (_, k) => k).sort((i, j) => values[i] - values[j]);
}

/** Q D Z with the phases D and the rows of Z^T in the order of their eigenvalues. */
function backTransform(
  arena: Arena,
  problem: {
    readonly n: number;
    readonly rows: number;
    readonly work: number;
    readonly phases: Float64Array;
    readonly taus: Float64Array;
    readonly order: readonly number[];
  },
): Float64Array {
  const { n, rows, work, phases, taus, order } = problem;
  const { heap, start } = arena;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const value = heap[rows + order[j] * n + i];
      heap[start + 2 * (i * n + j)] = value * phases[2 * i];
      heap[start + 2 * (i * n + j) + 1] = value * phases[2 * i + 1];
    }
  }
  const stride = 2 * n;
  for (let first = REFLECTOR_BLOCK * Math.floor((n - 1) / REFLECTOR_BLOCK); first >= 0; first -= REFLECTOR_BLOCK) {
    const count = Math.min(REFLECTOR_BLOCK, n - 1 - first);
    if (count <= 0) continue;
    const v = { at: start + n * stride + (first + 1) * stride + 2 * first, stride };
    const c = { at: start + (first + 1) * stride, stride };
    const block = { v, rows: n - 1 - first, count, taus: taus.subarray(first, first + count) };
    applyReflectors(arena, block, { c, columns: n, work, adjoint: false });
  }
  return heap.slice(start, start + n * stride);
}
