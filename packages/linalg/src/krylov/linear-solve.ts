import type { ComplexVector } from "../dense/complex-vector.js";
import { euclideanLength } from "../dense/norms.js";
import { assertSquareShape, assertVector, shapeOf } from "../dense/validation.js";
import { assertInteger, DimensionMismatchError, InvalidArgumentError, NotConvergedError } from "../errors.js";
import type { LinearOperator } from "../linear-operator.js";

/** Options that iterative solvers share. */
export interface LinearSolveOptions {
  /** Stop when |b - A x| is at most this times |b|; default 1e-10. */
  readonly relativeTolerance?: number;
  /** Or when |b - A x| is at most this; default 0. */
  readonly absoluteTolerance?: number;
  /** Products with A at most; default 1000. */
  readonly maxIterations?: number;
  /** First approximation; default 0. */
  readonly initialState?: ComplexVector;
  /** Approximates A^-1 from the right; it may differ from call to call for `gmres`. Default: none. */
  readonly preconditioner?: LinearOperator;
}

/** An approximate solution with its evidence. */
export interface LinearSolveResult {
  /** The approximate x. */
  readonly solution: ComplexVector;
  /** The evidence for it. */
  readonly convergence: {
    /** Products with A, those for residuals not counted. */
    readonly iterations: number;
    /** |b - A x|, computed from the solution that is returned. */
    readonly residualNorm: number;
    /** What the residual norm had to reach. */
    readonly tolerance: number;
  };
}

/** A checked problem with its current approximation. */
export interface LinearSolveState {
  readonly operator: LinearOperator;
  readonly precondition: ((x: Float64Array, y: Float64Array) => void) | undefined;
  readonly b: Float64Array;
  readonly x: Float64Array;
  /** b - A x as last computed. */
  readonly residual: Float64Array;
  readonly tolerance: number;
  readonly maxIterations: number;
  iterations: number;
}

/** Checks the arguments of an iterative solver. */
export function startLinearSolve(
  operator: LinearOperator,
  b: ComplexVector,
  options: LinearSolveOptions,
): LinearSolveState {
  const { relativeTolerance = 1e-10, absoluteTolerance = 0, maxIterations = 1000 } = options;
  const { initialState, preconditioner } = options;
  assertSquareShape("operator", operator);
  assertVector("b", b);
  assertFits("b", operator, b.length);
  assertInteger("maxIterations", maxIterations, { minimum: 1 });
  for (const [name, value] of Object.entries({ relativeTolerance, absoluteTolerance })) {
    if (!(value >= 0 && value < Infinity)) throw new InvalidArgumentError(name, value, "must be finite and at least 0");
  }
  if (initialState !== undefined) {
    assertVector("initialState", initialState);
    assertFits("initialState", operator, initialState.length);
  }
  if (preconditioner !== undefined) assertFits("preconditioner", operator, preconditioner.rows);
  return {
    operator,
    precondition: preconditioner?.apply,
    b: b.data,
    x: initialState?.data.slice() ?? new Float64Array(b.data.length),
    residual: new Float64Array(b.data.length),
    tolerance: Math.max(absoluteTolerance, relativeTolerance * euclideanLength(b.data)),
    maxIterations,
    iterations: 0,
  };
}

function assertFits(name: string, operator: LinearOperator, length: number): void {
  if (length === operator.columns) return;
  throw new DimensionMismatchError(`\`operator\` is ${shapeOf(operator)}, but \`${name}\` has length ${length}.`);
}

/** Recomputes b - A x and returns its norm. */
export function trueResidual({ operator, b, x, residual }: LinearSolveState): number {
  operator.apply(x, residual);
  for (let k = 0; k < b.length; k++) residual[k] = b[k] - residual[k];
  const norm = euclideanLength(residual);
  if (!Number.isFinite(norm)) throw new InvalidArgumentError("operator", norm, "must give finite vectors");
  return norm;
}

/** The result of a solve that reached its tolerance. */
export function solved({ x, iterations, tolerance }: LinearSolveState, residualNorm: number): LinearSolveResult {
  return { solution: { length: x.length / 2, data: x }, convergence: { iterations, residualNorm, tolerance } };
}

/** The error of a solve that did not. */
export function notSolved(name: string, state: LinearSolveState, failure: { residualNorm: number; advice: string }) {
  const { iterations, tolerance } = state;
  const { residualNorm, advice } = failure;
  const reached = `residual ${residualNorm.toExponential(1)} > ${tolerance.toExponential(1)}`;
  const message = `\`${name}\` stopped after ${iterations} iterations with ${reached}. ${advice}`;
  return new NotConvergedError(message, { iterations, residualNorm, tolerance });
}
