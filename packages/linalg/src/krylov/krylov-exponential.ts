import { type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { scale } from "../dense/elementwise.js";
import { euclideanLength } from "../dense/norms.js";
import { assertInteger, NotConvergedError } from "../errors.js";
import type { LinearOperator } from "../linear-operator.js";
import { expm } from "../matrix-functions/expm.js";
import { runSteps, type Steps } from "../steps.js";
import {
  checkExponential,
  type ExponentialOptions,
  type ExponentialProblem,
  type ExponentialResult,
  stateFrom,
} from "./exponential.js";
import { elementAt } from "./ordered-schur.js";
import { orthonormalize, type Orthonormalized } from "./orthonormalize.js";
import { combination, type VectorBlock, vectorOf, withVectorBlock } from "../kernels/vector-block.js";

/** Options of {@link krylovExponential}. */
export interface KrylovExponentialOptions extends ExponentialOptions {
  /** Krylov vectors per substep; default 30. */
  readonly dimension?: number;
}

/**
 * exp((t - t_0) A) v at many times, by projection on Krylov spaces with adaptive substeps.
 *
 * Solves dy/dt = A y with products only. Stable for any A; a substep spans about dimension / |A| to dimension^2 / |A|,
 * so that mildly stiff problems are cheaper than by {@link integrateOde}; for very stiff ones see
 * {@link rationalExponential}.
 * Cost: `dimension` products and O(dimension^2 n) operations per substep.
 * Sources: R. B. Sidje, ACM Trans. Math. Softw. 24, 130 (1998), algorithm 3.1 with its error estimate; M. Hochbruck and
 * C. Lubich, SIAM J. Numer. Anal. 34, 1911 (1997).
 *
 * @throws {NotConvergedError} when `maxIterations` products do not reach the last time.
 * @throws {InvalidArgumentError} when times do not increase or the result overflows.
 *
 * @example
 * ```ts
 * import { krylovExponential, linearOperator, matrixFromRows, vectorFromEntries } from "@openqs/linalg";
 * const rotation = linearOperator(matrixFromRows([[0, -1], [1, 0]]));
 * const { states } = krylovExponential(rotation, vectorFromEntries([1, 0]), { times: [0, Math.PI / 3] });
 * states[1].data[0]; // => 0.5000000000
 * ```
 */
export function krylovExponential(
  operator: LinearOperator,
  vector: ComplexVector,
  options: KrylovExponentialOptions,
): ExponentialResult {
  return runSteps(krylovExponentialSteps(operator, vector, options));
}

/** {@link krylovExponential} as steps, one per substep; progress counts time. */
export function* krylovExponentialSteps(
  operator: LinearOperator,
  vector: ComplexVector,
  options: KrylovExponentialOptions,
): Steps<ExponentialResult> {
  const problem = checkExponential(operator, vector, options);
  const { dimension = 30 } = options;
  assertInteger("dimension", dimension, { minimum: 2 });
  const largest = Math.min(dimension, operator.rows);
  return yield* withVectorBlock(vector.data.length, largest + 2, (basis) =>
    propagate(problem, vector.data, (state) => buildSpace(operator, state, { basis, dimension: largest })),
  );
}

function* propagate(
  problem: ExponentialProblem,
  vector: Float64Array,
  spaceOf: (state: Float64Array) => KrylovSpace,
): Steps<ExponentialResult> {
  const { times } = problem;
  const [start, end] = [times[0], times.at(-1)!];
  const states = [stateFrom(vector)];
  let [time, state, step, errorEstimate, iterations] = [start, vector, Infinity, 0, 0];
  while (time < end) {
    const space = spaceOf(state);
    iterations += space.products;
    const { accepted, error, exponential } = chooseStep(space, { problem, wanted: step, left: end - time });
    if (iterations > problem.maxIterations) throw notReached(problem, { time, iterations, error });
    const reached = accepted === end - time ? end : time + accepted;
    while (states.length < times.length && times[states.length] <= reached) {
      states.push(stateFrom(stateAfter(space, smallExponential(space, times[states.length] - time))));
    }
    state = stateAfter(space, exponential);
    [time, step, errorEstimate] = [reached, accepted, errorEstimate + error];
    yield { phase: "propagating", done: time - start, total: end - start };
  }
  return { states, errorEstimate, iterations };
}

/** A V = V H + coupling v_next e_m^T around one state. */
interface KrylovSpace {
  readonly norm: number;
  /** Its vectors, v_next, and a vector of work space. */
  readonly basis: VectorBlock;
  /** Vectors that states are made of. */
  readonly vectors: number;
  /**
   * H bordered by the rows (0 ... coupling) and (0 ... 0 1 0): the first column of its exponential holds the coefficients
   * of the basis, of v_next, and the next term of the error expansion. H alone when the space is invariant.
   */
  readonly bordered: ComplexMatrix;
  readonly invariant: boolean;
  /** |A v_next|. */
  readonly nextNorm: number;
  readonly products: number;
  readonly operatorNorm: number;
}

function buildSpace(
  operator: LinearOperator,
  state: Float64Array,
  { basis, dimension }: { readonly basis: VectorBlock; readonly dimension: number },
): KrylovSpace {
  vectorOf(basis, 0).set(state);
  let last = orthonormalize(basis, 0);
  const norm = last.before;
  const columns: Orthonormalized[] = [];
  while (last.length > 0 && columns.length < dimension) {
    operator.apply(vectorOf(basis, columns.length), vectorOf(basis, columns.length + 1));
    last = orthonormalize(basis, columns.length + 1);
    columns.push(last);
  }
  const size = columns.length;
  const operatorNorm = columns.reduce((most, { before }) => Math.max(most, before), 0);
  const invariant = last.length === 0;
  const space = { norm, basis, bordered: borderedMatrix(columns, invariant), invariant, operatorNorm };
  if (invariant) return { ...space, vectors: Math.max(1, size), nextNorm: 0, products: size };
  const image = vectorOf(basis, size + 1);
  operator.apply(vectorOf(basis, size), image);
  return { ...space, vectors: size + 1, nextNorm: euclideanLength(image), products: size + 1 };
}

function borderedMatrix(columns: readonly Orthonormalized[], invariant: boolean): ComplexMatrix {
  const size = columns.length;
  const order = invariant ? Math.max(1, size) : size + 2;
  const bordered = zeros(order, order);
  columns.forEach(({ components, length }, column) => {
    components.forEach(({ re, im }, row) => bordered.data.set([re, im], 2 * (row * order + column)));
    if (column + 1 < order) bordered.data[2 * ((column + 1) * order + column)] = length;
  });
  if (!invariant) bordered.data[2 * ((size + 1) * order + size)] = 1;
  return bordered;
}

interface StepRequest {
  readonly problem: ExponentialProblem;
  readonly wanted: number;
  readonly left: number;
}

interface Substep {
  readonly accepted: number;
  readonly error: number;
  readonly exponential: ComplexMatrix;
}

/**
 * The longest step whose error fits its share of the tolerance, within one space: a small exponential per attempt is
 * cheap beside the products that made the space.
 */
function chooseStep(space: KrylovSpace, { problem, wanted, left }: StepRequest): Substep {
  if (space.invariant) return { accepted: left, error: 0, exponential: smallExponential(space, left) };
  const size = space.bordered.rows - 2;
  const duration = problem.times.at(-1)! - problem.times[0];
  let step = Math.min(wanted < Infinity ? wanted : firstGuess(space, problem.tolerance), left);
  let best: Substep = { accepted: 0, error: 0, exponential: space.bordered };
  let failed = Infinity;
  for (;;) {
    const exponential = smallExponential(space, step);
    const error = localError(space, exponential);
    const share = (problem.tolerance * step) / duration;
    if (error <= share) best = { accepted: step, error, exponential };
    else failed = step;
    const factor = error === 0 ? LARGEST_GROWTH : 0.9 * (share / error) ** (1 / size);
    const next = Math.min(left, BELOW_FAILURE * failed, step * Math.min(LARGEST_GROWTH, Math.max(0.1, factor)));
    if (best.accepted === left || next < WORTHWHILE_GROWTH * best.accepted) return best;
    step = next;
  }
}

/** Factors by which a step is lengthened at once, and below which a longer one is not tried. */
const LARGEST_GROWTH = 5;
const WORTHWHILE_GROWTH = 1.2;

/** A step is at most this fraction of one that failed. */
const BELOW_FAILURE = 0.8;

/** Sidje's first step, from the a-priori bound of the Krylov error. */
function firstGuess({ operatorNorm, bordered }: KrylovSpace, tolerance: number): number {
  const m = bordered.rows - 2;
  const logarithm = (m + 1) * Math.log((m + 1) / Math.E) + 0.5 * Math.log(2 * Math.PI * (m + 1));
  return Math.exp((logarithm + Math.log(tolerance / 4)) / m) / operatorNorm;
}

/** Error of the corrected scheme relative to the state, from the first two terms of its expansion (Sidje, section 3). */
function localError({ bordered, nextNorm }: KrylovSpace, exponential: ComplexMatrix): number {
  const size = bordered.rows - 2;
  const modulus = (row: number) => {
    const { re, im } = elementAt(exponential, row, 0);
    return Math.hypot(re, im);
  };
  const [first, second] = [modulus(size), modulus(size + 1) * nextNorm];
  if (first > 10 * second) return second;
  return first > second ? (first * second) / (first - second) : first;
}

function smallExponential({ bordered }: KrylovSpace, duration: number): ComplexMatrix {
  return expm(scale(bordered, duration));
}

/** The state that the first column of the small exponential stands for. */
function stateAfter({ basis, vectors, norm }: KrylovSpace, exponential: ComplexMatrix): Float64Array {
  const coefficients = Array.from({ length: vectors }, (_, row) => {
    const { re, im } = elementAt(exponential, row, 0);
    return { re: norm * re, im: norm * im };
  });
  return combination(basis, coefficients);
}

function notReached({ times, tolerance }: ExponentialProblem, at: { time: number; iterations: number; error: number }) {
  const { time, iterations, error } = at;
  const reached = `is at time ${time} of ${times.at(-1)} after ${iterations} products`;
  const estimate = `error ${error.toExponential(1)} (tolerance ${tolerance.toExponential(1)})`;
  const advice = "Raise `maxIterations` or `relativeTolerance`, or use `rationalExponential`.";
  const message = `\`krylovExponential\` ${reached} with ${estimate}. ${advice}`;
  return new NotConvergedError(message, { iterations, residualNorm: error, tolerance });
}
