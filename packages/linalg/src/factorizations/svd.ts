import { modulus } from "../dense/modulus.js";
import type { ComplexMatrix } from "../dense/complex-matrix.js";
import { adjoint } from "../dense/elementwise.js";
import { powerOfTwoScale, unscale } from "../dense/power-of-two-scale.js";
import { unitPhase } from "../dense/unit-phase.js";
import { assertMatrix } from "../dense/validation.js";
import type { Arena } from "../kernels/arena.js";
import { withArena } from "../kernels/lent-arena.js";
import { diagonalizeBidiagonal } from "./bidiagonal-qr.js";
import { applyReflectors, makeReflector, REFLECTOR_BLOCK, reflectorWorkspace } from "./householder.js";
import { conjugateInPlace, loadColumn, reflectFromLeft, reflectFromRight, storeColumn } from "./reflect.js";

/** The thin singular value decomposition a = left diag(values) right^dagger, with r = min(m, n). */
export interface SingularValueDecomposition {
  /** m x r with orthonormal columns. */
  readonly left: ComplexMatrix;
  /** Singular values in descending order. */
  readonly values: Float64Array;
  /** n x r with orthonormal columns. */
  readonly right: ComplexMatrix;
}

/**
 * Singular value decomposition, a = U diag(s) V^dagger with s_0 >= s_1 >= ... >= 0.
 *
 * Householder reduction to real bidiagonal form, then implicit QR. Cost: about 60 m n^2 floating-point operations for
 * m >= n. Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 8.6.
 *
 * @throws {InvalidArgumentError} when an entry is not finite.
 * @throws {NotConvergedError} when the iteration stops, which no matrix is known to cause.
 *
 * @example
 * ```ts
 * import { matrixFromRows, svd } from "@openqs/linalg";
 * svd(matrixFromRows([[0, { re: 0, im: 3 }], [4, 0]])).values[0]; // => 4.000000000000
 * ```
 */
export function svd(a: ComplexMatrix): SingularValueDecomposition {
  assertMatrix("a", a);
  if (a.rows < a.columns) {
    const { left, values, right } = svd(adjoint(a));
    return { left: right, values, right: left };
  }
  const { rows: m, columns: n } = a;
  const scale = powerOfTwoScale(a.data);
  return withArena(4 * m * n + 4 * n * n + 2 * (m + 4 * n) + reflectorWorkspace(n), (arena) => {
    const { heap, kernels } = arena;
    const problem = layOut(arena, m, n);
    const reduced = bidiagonalize(arena, problem, { a, scale });
    const { leftRows, rightRows, work } = problem;
    for (const rows of [leftRows, rightRows]) {
      heap.fill(0, rows, rows + n * n);
      for (let i = 0; i < n; i++) heap[rows + i * (n + 1)] = 1;
    }
    diagonalizeBidiagonal(reduced, ({ first, count, left, right }) => {
      for (const [rows, pairs] of [
        [leftRows, left],
        [rightRows, right],
      ] as const) {
        heap.set(pairs.subarray(0, 2 * count), work);
        kernels.rotateRealRows(count, n, rows + first * n, n, work);
      }
    });
    const { diagonal } = reduced;
    const order = Array.from(diagonal, (_, k) => k).sort((i, j) => Math.abs(diagonal[j]) - Math.abs(diagonal[i]));
    const values = Float64Array.from(order, (k) => Math.abs(diagonal[k]));
    const signs = diagonal.map((value) => (value < 0 ? -1 : 1));
    // A negative value gives its sign to the left vector.
    const left = { at: problem.leftReflectors, offset: 0, rows: m, taus: reduced.leftTaus };
    const right = { at: problem.rightReflectors, offset: 1, rows: n, taus: reduced.rightTaus };
    return {
      left: backTransform(arena, problem, { ...left, small: leftRows, phases: reduced.leftPhases, order, signs }),
      values: unscale("a singular value of `a`", values, scale),
      right: backTransform(arena, problem, { ...right, small: rightRows, phases: reduced.rightPhases, order }),
    };
  });
}

/**
 * Singular values in descending order, without singular vectors.
 *
 * Cost: about 11 m n^2 floating-point operations for m >= n.
 *
 * @throws As {@link svd}.
 */
export function singularValues(a: ComplexMatrix): Float64Array {
  assertMatrix("a", a);
  if (a.rows < a.columns) return singularValues(adjoint(a));
  const { rows: m, columns: n } = a;
  const scale = powerOfTwoScale(a.data);
  const reduced = withArena(4 * m * n + 4 * n * n + 2 * (m + 4 * n), (arena) =>
    bidiagonalize(arena, layOut(arena, m, n), { a, scale }),
  );
  diagonalizeBidiagonal(reduced, () => {});
  return unscale("a singular value of `a`", reduced.diagonal.map(Math.abs).sort().toReversed(), scale);
}

/** Offsets of an m x n problem, m >= n, on the heap. */
interface SvdProblem {
  readonly m: number;
  readonly n: number;
  /** The matrix, later a target of the back-transformations. */
  readonly matrix: number;
  readonly leftReflectors: number;
  readonly rightReflectors: number;
  /** Rows of U^T and V^T of the bidiagonal matrix, real n x n. */
  readonly leftRows: number;
  readonly rightRows: number;
  readonly work: number;
}

function layOut({ start }: Arena, m: number, n: number): SvdProblem {
  const leftReflectors = start + 2 * m * n;
  const rightReflectors = leftReflectors + 2 * m * n;
  const leftRows = rightReflectors + 2 * n * n;
  const rightRows = leftRows + n * n;
  return { m, n, matrix: start, leftReflectors, rightReflectors, leftRows, rightRows, work: rightRows + n * n };
}

interface BidiagonalReduction {
  readonly diagonal: Float64Array;
  readonly superdiagonal: Float64Array;
  readonly leftPhases: Float64Array;
  readonly rightPhases: Float64Array;
  readonly leftTaus: Float64Array;
  readonly rightTaus: Float64Array;
}

/** a scale = Q_left P B P'^dagger Q_right^dagger with B real bidiagonal and P, P' diagonal phases. */
function bidiagonalize(
  arena: Arena,
  problem: SvdProblem,
  { a, scale }: { readonly a: ComplexMatrix; readonly scale: number },
): BidiagonalReduction {
  const { heap } = arena;
  const { n, matrix, leftReflectors, leftRows } = problem;
  for (let k = 0; k < a.data.length; k++) heap[matrix + k] = scale * a.data[k];
  heap.fill(0, leftReflectors, leftRows);
  const [leftTaus, rightTaus] = [new Float64Array(n), new Float64Array(n)];
  const [diagonal, superdiagonal] = [new Float64Array(2 * n), new Float64Array(2 * n)];
  for (let k = 0; k < n; k++) {
    leftTaus[k] = reflectColumn(arena, problem, { k, beta: diagonal });
    if (k + 1 < n) rightTaus[k] = reflectRow(arena, problem, { k, beta: superdiagonal });
  }
  return { ...realBidiagonal(diagonal, superdiagonal), leftTaus, rightTaus };
}

interface Step {
  readonly k: number;
  /** Receives the element that remains, (re, im) at 2 k. */
  readonly beta: Float64Array;
}

/** Column k below the diagonal is reflected to zero, the columns behind it follow; returns tau. */
function reflectColumn(arena: Arena, problem: SvdProblem, { k, beta }: Step): number {
  const { heap } = arena;
  const { m, n, matrix, leftReflectors, work: vector } = problem;
  const rows = m - k;
  const corner = matrix + 2 * (k * n + k);
  loadColumn(heap, { at: corner, stride: 2 * n }, rows, vector);
  const { tau, betaRe, betaIm } = makeReflector(heap, vector, rows);
  beta.set([betaRe, betaIm], 2 * k);
  storeColumn(heap, vector, { at: leftReflectors + 2 * (k * n + k), stride: 2 * n }, rows);
  const c = { at: corner + 2, stride: 2 * n };
  reflectFromLeft(arena, { vector, tau, c, rows, columns: n - k - 1, work: vector + 2 * m });
  return tau;
}

/** Row k right of the superdiagonal is reflected to zero, the rows below it follow; returns tau. */
function reflectRow(arena: Arena, problem: SvdProblem, { k, beta }: Step): number {
  const { heap } = arena;
  const { m, n, matrix, rightReflectors, work: vector } = problem;
  const columns = n - k - 1;
  const row = matrix + 2 * (k * n + k + 1);
  heap.copyWithin(vector, row, row + 2 * columns);
  conjugateInPlace(heap, vector, columns);
  const { tau, betaRe, betaIm } = makeReflector(heap, vector, columns);
  // y H = (H y^dagger)^dagger leaves the conjugate of beta.
  beta.set([betaRe, -betaIm], 2 * k);
  storeColumn(heap, vector, { at: rightReflectors + 2 * ((k + 1) * n + k), stride: 2 * n }, columns);
  const c = { at: row + 2 * n, stride: 2 * n };
  reflectFromRight(arena, { vector, tau, c, rows: m - k - 1, columns, work: vector + 2 * n });
  return tau;
}

/** Phases with d_k = p_k |d_k| conj(q_k) and e_k = p_k |e_k| conj(q_k+1). */
function realBidiagonal(
  diagonal: Float64Array,
  superdiagonal: Float64Array,
): Pick<BidiagonalReduction, "diagonal" | "superdiagonal" | "leftPhases" | "rightPhases"> {
  const n = diagonal.length / 2;
  const [leftPhases, rightPhases] = [new Float64Array(2 * n), new Float64Array(2 * n)];
  const moduli = (data: Float64Array) =>
    Float64Array.from({ length: n }, (_, k) => modulus(data[2 * k], data[2 * k + 1]));
  let [qRe, qIm] = [1, 0];
  for (let k = 0; k < n; k++) {
    rightPhases.set([qRe, qIm], 2 * k);
    const [c, s] = unitPhase(diagonal[2 * k], diagonal[2 * k + 1]);
    const [pRe, pIm] = [c * qRe - s * qIm, c * qIm + s * qRe];
    leftPhases.set([pRe, pIm], 2 * k);
    const [u, v] = unitPhase(superdiagonal[2 * k], superdiagonal[2 * k + 1]);
    [qRe, qIm] = [u * pRe + v * pIm, u * pIm - v * pRe];
  }
  return { diagonal: moduli(diagonal), superdiagonal: moduli(superdiagonal), leftPhases, rightPhases };
}

interface BackTransformation {
  readonly at: number;
  /** Reflector k begins at row k + offset. */
  readonly offset: number;
  readonly rows: number;
  readonly taus: Float64Array;
  readonly small: number;
  readonly phases: Float64Array;
  readonly order: readonly number[];
  readonly signs?: Float64Array;
}

/** Q P Z: the rows of Z^T at `small` in the given order, with phases and signs, under the reflectors of Q. */
function backTransform(arena: Arena, problem: SvdProblem, side: BackTransformation): ComplexMatrix {
  const { heap } = arena;
  const { n, matrix, work } = problem;
  const { at, offset, rows, taus, small, phases, order, signs } = side;
  heap.fill(0, matrix, matrix + 2 * rows * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const value = heap[small + order[j] * n + i] * (signs === undefined ? 1 : signs[order[j]]);
      heap[matrix + 2 * (i * n + j)] = value * phases[2 * i];
      heap[matrix + 2 * (i * n + j) + 1] = value * phases[2 * i + 1];
    }
  }
  const total = n - offset;
  for (let first = REFLECTOR_BLOCK * Math.floor(total / REFLECTOR_BLOCK); first >= 0; first -= REFLECTOR_BLOCK) {
    const count = Math.min(REFLECTOR_BLOCK, total - first);
    if (count <= 0) continue;
    const v = { at: at + 2 * ((first + offset) * n + first), stride: 2 * n };
    const c = { at: matrix + 2 * (first + offset) * n, stride: 2 * n };
    const block = { v, rows: rows - first - offset, count, taus: taus.subarray(first, first + count) };
    applyReflectors(arena, block, { c, columns: n, work, adjoint: false });
  }
  return { rows, columns: n, data: heap.slice(matrix, matrix + 2 * rows * n) };
}
