import type { Complex } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { euclideanLength } from "../dense/norms.js";
import { assertInteger } from "../errors.js";
import type { LinearOperator } from "../linear-operator.js";
import { runSteps, type Steps } from "../steps.js";
import {
  type LinearSolveOptions,
  type LinearSolveResult,
  type LinearSolveState,
  notSolved,
  solved,
  startLinearSolve,
  trueResidual,
} from "./linear-solve.js";
import { orthonormalize } from "./orthonormalize.js";
import { fillPseudoRandom } from "./pseudo-random.js";
import { addCombination, addMultiple, innerProduct, negative, product, quotient } from "./vector-arithmetic.js";
import { type VectorBlock, vectorOf, withVectorBlock } from "../kernels/vector-block.js";

/** Options of {@link idr}. */
export interface IdrOptions extends LinearSolveOptions {
  /** Dimension s of the shadow space; default 4. Larger needs fewer products and more memory. */
  readonly dimension?: number;
}

/** Smallest cosine between r and A r that the stabilizing step trusts (van Gijzen and Sonneveld, section 4.2). */
const SMALLEST_COSINE = 0.7;

/**
 * Solves A x = b by induced dimension reduction, IDR(s), in memory that does not grow with the iterations.
 *
 * Cost: a product and O(s n) operations per iteration; n (3 s + 4) complex numbers.
 * Source: M. B. van Gijzen and P. Sonneveld, ACM Trans. Math. Softw. 38, 5 (2011), algorithm of section 3.5.
 *
 * @throws {NotConvergedError} when the true residual misses the tolerance within `maxIterations`, or the iteration
 * breaks down.
 *
 * @example
 * ```ts
 * import { idr, linearOperator, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const a = linearOperator(matrixFromRows([[4, { re: 0, im: 1 }], [1, 3]]));
 * idr(a, vectorFromEntries([{ re: 4, im: 1 }, 4])).solution.data[0]; // => 1.000000000
 * ```
 */
export function idr(operator: LinearOperator, b: ComplexVector, options: IdrOptions = {}): LinearSolveResult {
  return runSteps(idrSteps(operator, b, options));
}

/** {@link idr} as steps, one per iteration. */
export function* idrSteps(
  operator: LinearOperator,
  b: ComplexVector,
  options: IdrOptions = {},
): Steps<LinearSolveResult> {
  const { dimension = 4 } = options;
  assertInteger("dimension", dimension, { minimum: 1 });
  const state = startLinearSolve(operator, b, options);
  const shadows = Math.min(dimension, b.length);
  return yield* withVectorBlock(b.data.length, shadows, (block) => recurrences(state, shadowSpace(block, shadows)));
}

function* recurrences(state: LinearSolveState, shadows: readonly Float64Array[]): Steps<LinearSolveResult> {
  let residualNorm = trueResidual(state);
  // The recurrence's residual drifts from the true one; what it claims is verified, and continued if it was wrong.
  while (residualNorm > state.tolerance) {
    const before = state.iterations;
    yield* reduceDimensions(state, shadows);
    const next = trueResidual(state);
    const spent = state.iterations >= state.maxIterations || state.iterations === before;
    if (next > state.tolerance && (spent || !(next < residualNorm))) {
      const advice = "Raise `maxIterations` or `dimension`, use a preconditioner, or use `gmres`.";
      throw notSolved("idr", state, { residualNorm: next, advice });
    }
    residualNorm = next;
  }
  return solved(state, residualNorm);
}

/** Orthonormal pseudo-random vectors; fixed, so that a solve can be repeated. */
function shadowSpace(block: VectorBlock, count: number): Float64Array[] {
  return Array.from({ length: count }, (_, k) => {
    fillPseudoRandom(vectorOf(block, k), k + 1);
    orthonormalize(block, k);
    return vectorOf(block, k);
  });
}

const ZERO: Complex = { re: 0, im: 0 };

/** Runs the recurrence until its own residual reaches the tolerance, the iterations are spent, or it breaks down. */
function* reduceDimensions(state: LinearSolveState, shadows: readonly Float64Array[]): Steps<void> {
  const { operator, residual, x, tolerance } = state;
  const s = shadows.length;
  const zeroVectors = () => shadows.map(() => new Float64Array(x.length));
  const [updates, images, vector, preconditioned] = [zeroVectors(), zeroVectors(), x.slice(), x.slice()];
  const overlaps = shadows.map((_, row) => shadows.map((_, column) => ({ re: row === column ? 1 : 0, im: 0 })));
  let omega: Complex = { re: 1, im: 0 };
  for (;;) {
    const projections = shadows.map((shadow) => innerProduct(shadow, residual));
    for (let k = 0; k < s; k++) {
      if (isFinished(state)) return;
      const coefficients = lowerTriangularSolution(overlaps, projections, k);
      vector.set(residual);
      addCombination(vector, coefficients.map(negative), images.slice(k));
      precondition(state, vector, preconditioned);
      const update = new Float64Array(x.length);
      addCombination(update, coefficients, updates.slice(k));
      addMultiple(update, omega, preconditioned);
      const image = new Float64Array(x.length);
      operator.apply(update, image);
      state.iterations++;
      for (let i = 0; i < k; i++) {
        const alpha = negative(quotient(innerProduct(shadows[i], image), overlaps[i][i]));
        addMultiple(image, alpha, images[i]);
        addMultiple(update, alpha, updates[i]);
      }
      updates[k] = update;
      images[k] = image;
      for (let i = k; i < s; i++) overlaps[i][k] = innerProduct(shadows[i], image);
      if (overlaps[k][k].re === 0 && overlaps[k][k].im === 0) return;
      const beta = quotient(projections[k], overlaps[k][k]);
      addMultiple(residual, negative(beta), image);
      addMultiple(x, beta, update);
      for (let i = k + 1; i < s; i++) {
        const { re, im } = product(beta, overlaps[i][k]);
        projections[i] = { re: projections[i].re - re, im: projections[i].im - im };
      }
      const residualNorm = euclideanLength(residual);
      yield { phase: "solving by IDR", done: state.iterations, residualNorm };
      if (!(residualNorm > tolerance)) return;
    }
    if (isFinished(state)) return;
    precondition(state, residual, preconditioned);
    operator.apply(preconditioned, vector);
    state.iterations++;
    omega = stabilizingFactor(vector, residual);
    if (omega.re === 0 && omega.im === 0) return;
    addMultiple(residual, negative(omega), vector);
    addMultiple(x, omega, preconditioned);
    if (!(euclideanLength(residual) > tolerance)) return;
  }
}

function isFinished({ iterations, maxIterations }: LinearSolveState): boolean {
  return iterations >= maxIterations;
}

function precondition(state: LinearSolveState, from: Float64Array, to: Float64Array): void {
  if (state.precondition === undefined) to.set(from);
  else state.precondition(from, to);
}

/** Solves the trailing block from index k on of the lower triangular `matrix`. */
function lowerTriangularSolution(
  matrix: readonly Complex[][],
  rightHandSide: readonly Complex[],
  k: number,
): Complex[] {
  const solution: Complex[] = [];
  for (let i = k; i < matrix.length; i++) {
    let { re, im } = rightHandSide[i];
    solution.forEach((value, j) => {
      const term = product(matrix[i][k + j], value);
      re -= term.re;
      im -= term.im;
    });
    solution.push(quotient({ re, im }, matrix[i][i]));
  }
  return solution;
}

/** omega that minimizes |r - omega A r|, enlarged when both are nearly orthogonal. */
function stabilizingFactor(image: Float64Array, residual: Float64Array): Complex {
  const [imageNorm, residualNorm] = [euclideanLength(image), euclideanLength(residual)];
  if (imageNorm === 0) return ZERO;
  const overlap = innerProduct(image, residual);
  const cosine = Math.hypot(overlap.re, overlap.im) / (imageNorm * residualNorm);
  const enlargement = cosine > 0 && cosine < SMALLEST_COSINE ? SMALLEST_COSINE / cosine : 1;
  const scale = enlargement / imageNorm ** 2;
  return { re: overlap.re * scale, im: overlap.im * scale };
}
