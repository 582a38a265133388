import type { Complex } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
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
import { addMultiple, product, quotient, scaleVector } from "./vector-arithmetic.js";
import { combination, withVectorBlock, type VectorBlock, vectorOf } from "../kernels/vector-block.js";

/** Options of {@link gmres}. */
export interface GmresOptions extends LinearSolveOptions {
  /** Krylov vectors before a restart; default 50. */
  readonly dimension?: number;
}

/**
 * Solves A x = b by restarted GMRES: each cycle minimizes |b - A x| over a Krylov space.
 *
 * With a preconditioner the flexible variant is used, so that it may itself be an iteration.
 * Cost: a product and O(dimension n) operations per iteration; n (dimension + 1) complex numbers, twice that with a
 * preconditioner.
 * Sources: Y. Saad and M. H. Schultz, SIAM J. Sci. Stat. Comput. 7, 856 (1986); Y. Saad, SIAM J. Sci. Comput. 14, 461
 * (1993).
 *
 * @throws {NotConvergedError} when the true residual misses the tolerance within `maxIterations`, or stagnates.
 *
 * @example
 * ```ts
 * import { gmres, linearOperator, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const a = linearOperator(matrixFromRows([[4, { re: 0, im: 1 }], [1, 3]]));
 * const { solution, convergence } = gmres(a, vectorFromEntries([{ re: 4, im: 1 }, 4]));
 * solution.data[0]; // => 1.0000000000
 * convergence.iterations; // => 2
 * ```
 */
export function gmres(operator: LinearOperator, b: ComplexVector, options: GmresOptions = {}): LinearSolveResult {
  return runSteps(gmresSteps(operator, b, options));
}

/** {@link gmres} as steps, one per iteration. */
export function* gmresSteps(
  operator: LinearOperator,
  b: ComplexVector,
  options: GmresOptions = {},
): Steps<LinearSolveResult> {
  const { dimension = 50 } = options;
  assertInteger("dimension", dimension, { minimum: 1 });
  const state = startLinearSolve(operator, b, options);
  const room = [b.data.length, Math.min(dimension + 1, FIRST_VECTORS)] as const;
  return yield* withVectorBlock(...room, (basis) => {
    if (state.precondition === undefined) return cycles(state, { basis, directions: basis }, dimension);
    return withVectorBlock(...room, (directions) => cycles(state, { basis, directions }, dimension));
  });
}

/** Room for a few vectors at first: most solves converge before a restart. */
const FIRST_VECTORS = 24;

/** The Krylov vectors, and the preconditioned ones that the solution is made of where they differ. */
interface KrylovVectors {
  readonly basis: VectorBlock;
  readonly directions: VectorBlock;
}

function* cycles(state: LinearSolveState, vectors: KrylovVectors, dimension: number): Steps<LinearSolveResult> {
  let residualNorm = trueResidual(state);
  while (residualNorm > state.tolerance) {
    if (state.iterations >= state.maxIterations) {
      throw notSolved("gmres", state, { residualNorm, advice: "Raise `maxIterations` or use a preconditioner." });
    }
    yield* cycle(state, vectors, { residualNorm, dimension });
    const next = trueResidual(state);
    // A cycle cannot raise the residual; one that does not lower it will be repeated by all others.
    if (next > state.tolerance && !(next < residualNorm * (1 - 1e-6))) {
      const advice = "It stagnates: raise `dimension` or use a preconditioner.";
      throw notSolved("gmres", state, { residualNorm: next, advice });
    }
    residualNorm = next;
  }
  return solved(state, residualNorm);
}

/** One cycle from the current residual; improves `state.x`. */
function* cycle(
  state: LinearSolveState,
  { basis, directions }: KrylovVectors,
  { residualNorm, dimension }: { readonly residualNorm: number; readonly dimension: number },
): Steps<void> {
  const { operator, precondition, residual, tolerance } = state;
  const first = vectorOf(basis, 0);
  first.set(residual);
  scaleVector(first, 1 / residualNorm);
  const problem = createProblem(residualNorm);
  for (let k = 0; k < dimension && state.iterations < state.maxIterations; k++) {
    const vector = vectorOf(basis, k + 1);
    precondition?.(vectorOf(basis, k), vectorOf(directions, k));
    operator.apply(vectorOf(directions, k), vector);
    const { components, length } = orthonormalize(basis, k + 1);
    const estimate = addColumn(problem, components, length);
    state.iterations++;
    yield { phase: "solving by GMRES", done: state.iterations, residualNorm: estimate };
    if (length === 0 || estimate <= tolerance) break;
  }
  addMultiple(state.x, { re: 1, im: 0 }, combination(directions, leastSquaresSolution(problem)));
}

/** The Hessenberg least-squares problem, kept triangular by Givens rotations. */
interface HessenbergProblem {
  readonly columns: Complex[][];
  readonly rotations: { readonly cosine: number; readonly sine: Complex }[];
  readonly rightHandSide: Complex[];
}

function createProblem(residualNorm: number): HessenbergProblem {
  return { columns: [], rotations: [], rightHandSide: [{ re: residualNorm, im: 0 }] };
}

/** Appends a column and its new rotation; returns the norm of the residual that is left. */
function addColumn(problem: HessenbergProblem, components: readonly Complex[], length: number): number {
  const { columns, rotations, rightHandSide } = problem;
  const column = [...components];
  rotations.forEach((rotation, k) => {
    [column[k], column[k + 1]] = rotate(rotation, column[k], column[k + 1]);
  });
  const last = column.length - 1;
  const rotation = rotationThatAnnihilates(column[last], length);
  [column[last]] = rotate(rotation, column[last], { re: length, im: 0 });
  [rightHandSide[last], rightHandSide[last + 1]] = rotate(rotation, rightHandSide[last], { re: 0, im: 0 });
  rotations.push(rotation);
  columns.push(column);
  return Math.hypot(rightHandSide[last + 1].re, rightHandSide[last + 1].im);
}

type Rotation = HessenbergProblem["rotations"][number];

function rotationThatAnnihilates(top: Complex, bottom: number): Rotation {
  const modulus = Math.hypot(top.re, top.im);
  const radius = Math.hypot(modulus, bottom);
  if (radius === 0) return { cosine: 1, sine: { re: 0, im: 0 } };
  if (modulus === 0) return { cosine: 0, sine: { re: 1, im: 0 } };
  const factor = bottom / radius;
  const [re, im] = [top.re / modulus, top.im / modulus];
  return { cosine: modulus / radius, sine: { re: re * factor, im: im * factor } };
}

/** (c x + s y, -conj(s) x + c y). */
function rotate({ cosine, sine }: Rotation, x: Complex, y: Complex): [Complex, Complex] {
  const sy = product(sine, y);
  const sx = product({ re: sine.re, im: -sine.im }, x);
  return [
    { re: cosine * x.re + sy.re, im: cosine * x.im + sy.im },
    { re: cosine * y.re - sx.re, im: cosine * y.im - sx.im },
  ];
}

/** Back substitution; a zero pivot (a singular operator) contributes nothing. */
function leastSquaresSolution({ columns, rightHandSide }: HessenbergProblem): Complex[] {
  const solution = rightHandSide.slice(0, columns.length);
  for (let k = columns.length - 1; k >= 0; k--) {
    const pivot = columns[k][k];
    solution[k] = pivot.re === 0 && pivot.im === 0 ? { re: 0, im: 0 } : quotient(solution[k], pivot);
    for (let i = 0; i < k; i++) {
      const { re, im } = product(columns[k][i], solution[k]);
      solution[i] = { re: solution[i].re - re, im: solution[i].im - im };
    }
  }
  return solution;
}
