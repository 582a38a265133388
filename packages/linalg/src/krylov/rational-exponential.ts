import { type ComplexMatrix, identity, zeros } from "../dense/complex-matrix.js";
import type { ComplexVector } from "../dense/complex-vector.js";
import { add, scale } from "../dense/elementwise.js";
import { euclideanLength } from "../dense/norms.js";
import { assertInteger, NotConvergedError } from "../errors.js";
import { lu, luSolve } from "../factorizations/lu.js";
import { type LinearOperator, linearOperator } from "../linear-operator.js";
import { expm } from "../matrix-functions/expm.js";
import { analyzeSparse, type SparseAnalysis } from "../sparse/sparse-analysis.js";
import type { SparseLuOptions } from "../sparse/sparse-factors.js";
import { sparseLuSteps } from "../sparse/sparse-lu.js";
import { sparseLuSolve } from "../sparse/sparse-lu-solve.js";
import { sparseIdentity, type SparseMatrix } from "../sparse/sparse-matrix.js";
import { sparseAdd, sparseScale } from "../sparse/sparse-sums.js";
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

/** Options of {@link rationalExponential}. */
export interface RationalExponentialOptions extends ExponentialOptions, Pick<SparseLuOptions, "memoryLimitBytes"> {
  /** Krylov vectors before a substep is halved; default 50. */
  readonly dimension?: number;
}

/** Pole of the resolvent: gamma is this fraction of the substep (van den Eshof and Hochbruck, table 3.1). */
const GAMMA_FRACTION = 0.1;

/** Points per substep at which the residual is integrated. */
const RESIDUAL_POINTS = 64;

/**
 * exp((t - t_0) A) v at many times for a stiff sparse A, by projection on rational Krylov spaces.
 *
 * The space of the resolvent (1 - gamma A)^-1 resolves slow modes first, so that its dimension, some tens, hardly depends
 * on how fast the decaying modes of A are. The error is estimated by the integral of the residual |dy/dt - A y|, which
 * bounds it where |exp(t A)| <= 1, as it nearly is for Liouvillians.
 * Cost: one sparse factorization and some tens of solves per substep; most often there is one.
 * Source: J. van den Eshof and M. Hochbruck, SIAM J. Sci. Comput. 27, 1438 (2006).
 *
 * @throws {NotConvergedError} when even short substeps miss the tolerance, or `maxIterations` are spent.
 * @throws {MemoryLimitError} when the factorization would not fit.
 *
 * @example
 * ```ts
 * import { rationalExponential, sparseFromTriplets, vectorFromEntries } from "@openqs/linalg";
 * const rates = sparseFromTriplets({ rows: 2, columns: 2 }, [[0, 0, -1], [1, 1, -1e6]]);
 * const { states } = rationalExponential(rates, vectorFromEntries([1, 1]), { times: [0, 1] });
 * states[1].data[0]; // => 0.367879441
 * ```
 */
export function rationalExponential(
  matrix: SparseMatrix,
  vector: ComplexVector,
  options: RationalExponentialOptions,
): ExponentialResult {
  return runSteps(rationalExponentialSteps(matrix, vector, options));
}

/** {@link rationalExponential} as steps, one per front of a factorization and one per solve. */
export function* rationalExponentialSteps(
  matrix: SparseMatrix,
  vector: ComplexVector,
  options: RationalExponentialOptions,
): Steps<ExponentialResult> {
  const problem = checkExponential(matrix, vector, options);
  const { dimension = 50 } = options;
  assertInteger("dimension", dimension, { minimum: 2 });
  const source = { matrix, operator: linearOperator(matrix), analysis: undefined, options } as Source;
  const largest = Math.min(dimension, matrix.rows);
  return yield* withVectorBlock(vector.data.length, Math.min(largest + 1, FIRST_VECTORS), (basis) =>
    propagate(problem, vector.data, { source, basis, dimension: largest }),
  );
}

interface Spaces {
  readonly source: Source;
  readonly basis: VectorBlock;
  readonly dimension: number;
}

function* propagate(
  { times, tolerance, maxIterations }: ExponentialProblem,
  vector: Float64Array,
  { source, basis, dimension }: Spaces,
): Steps<ExponentialResult> {
  const [start, end] = [times[0], times.at(-1)!];
  const states = [stateFrom(vector)];
  let resolvent: Resolvent | undefined;
  let [time, state, step, errorEstimate, iterations] = [start, vector, end - start, 0, 0];
  while (time < end) {
    step = Math.min(step, end - time);
    if (resolvent?.step !== step) resolvent = yield* createResolvent(source, step);
    const share = (tolerance * step) / (end - start);
    const space = yield* buildSpace(resolvent, state, { basis, dimension, tolerance: share });
    iterations += space.size;
    if (space.error > share) {
      step /= 2;
      if (iterations > maxIterations || step < (end - start) * SHORTEST_STEP) {
        throw notReached({ time, iterations, residualNorm: space.error, tolerance: share });
      }
      continue;
    }
    const reached = step === end - time ? end : time + step;
    while (states.length < times.length && times[states.length] <= reached) {
      states.push(stateFrom(evolve(space, times[states.length] - time)));
    }
    state = evolve(space, step);
    [time, errorEstimate] = [reached, errorEstimate + space.error];
  }
  return { states, errorEstimate, iterations };
}

/** Room for a few vectors at first: most substeps need no more. */
const FIRST_VECTORS = 24;

/** Fraction of the whole time below which halving the substep is given up. */
const SHORTEST_STEP = 2 ** -14;

interface Source {
  readonly matrix: SparseMatrix;
  readonly operator: LinearOperator;
  readonly options: RationalExponentialOptions;
  analysis: SparseAnalysis | undefined;
}

/** (1 - gamma A)^-1 for substeps of one length. */
interface Resolvent {
  readonly step: number;
  readonly gamma: number;
  readonly inverse: LinearOperator;
  readonly operator: LinearOperator;
}

function* createResolvent(source: Source, step: number): Steps<Resolvent> {
  const { matrix, operator, options } = source;
  const gamma = GAMMA_FRACTION * step;
  const shifted = sparseAdd(sparseIdentity(matrix.rows), sparseScale(matrix, -gamma));
  source.analysis ??= analyzeSparse(shifted);
  const { memoryLimitBytes } = options;
  const luOptions = { analysis: source.analysis, ...(memoryLimitBytes === undefined ? {} : { memoryLimitBytes }) };
  const factors = yield* sparseLuSteps(shifted, luOptions);
  const { rows, columns } = matrix;
  // Refined solves: the error estimate takes the resolvent to be exact.
  const apply = (x: Float64Array, y: Float64Array) => y.set(sparseLuSolve(factors, { length: rows, data: x }).data);
  return { step, gamma, inverse: { rows, columns, apply }, operator };
}

interface RationalSpace {
  readonly norm: number;
  readonly basis: VectorBlock;
  /** Vectors that were made, each by a solve but the first. */
  readonly size: number;
  /** A projected on the space. */
  readonly projected: ComplexMatrix;
  /** Estimated error at the end of the substep, relative to the state. */
  readonly error: number;
}

/** Grows the space until the error fits; looks at it every few vectors only, because that costs a small exponential. */
function* buildSpace(
  resolvent: Resolvent,
  state: Float64Array,
  { basis, dimension, tolerance }: { basis: VectorBlock; dimension: number; tolerance: number },
): Steps<RationalSpace> {
  vectorOf(basis, 0).set(state);
  const { before: norm, length } = orthonormalize(basis, 0);
  if (length === 0) return { norm, basis, size: 1, projected: zeros(1, 1), error: 0 };
  const columns: Orthonormalized[] = [];
  for (let size = 1; ; size++) {
    const vector = vectorOf(basis, size);
    resolvent.inverse.apply(vectorOf(basis, size - 1), vector);
    columns.push(orthonormalize(basis, size));
    const complete = columns[size - 1].length === 0 || size === dimension;
    yield { phase: "building the rational Krylov space", done: size, total: dimension };
    if (complete || size % 4 === 0) {
      const { projected, error } = project(resolvent, columns, vector);
      if (complete || error <= tolerance) return { norm, basis, size, projected, error };
    }
  }
}

/** (1 - K^-1) / gamma, and the integrated residual (coupling / gamma) |(1 - gamma A) v_next| |e_m^T K^-1 u(t)|. */
function project(resolvent: Resolvent, columns: readonly Orthonormalized[], next: Float64Array) {
  const size = columns.length;
  const { gamma, step, operator } = resolvent;
  const hessenberg = zeros(size, size);
  columns.forEach(({ components, length }, column) => {
    components.forEach(({ re, im }, row) => hessenberg.data.set([re, im], 2 * (row * size + column)));
    if (column + 1 < size) hessenberg.data[2 * ((column + 1) * size + column)] = length;
  });
  const inverse = luSolve(lu(hessenberg), identity(size));
  const projected = scale(add(identity(size), scale(inverse, -1)), 1 / gamma);
  const coupling = columns[size - 1].length;
  if (coupling === 0) return { projected, error: 0 };
  const image = new Float64Array(next.length);
  operator.apply(next, image);
  const residualVector = next.map((value, k) => value - gamma * image[k]);
  const factor = (coupling / gamma) * euclideanLength(residualVector);
  return { projected, error: factor * integratedLastRow(inverse, projected, step) };
}

/** Trapezoidal integral over the substep of |e_m^T K^-1 exp(t S) e_1|. */
function integratedLastRow(inverse: ComplexMatrix, projected: ComplexMatrix, step: number): number {
  const size = inverse.rows;
  const propagator = linearOperator(expm(scale(projected, step / RESIDUAL_POINTS)));
  const lastRow = linearOperator({ rows: 1, columns: size, data: inverse.data.subarray(2 * size * (size - 1)) });
  let state = new Float64Array(2 * size);
  state[0] = 1;
  const value = new Float64Array(2);
  let integral = 0;
  for (let point = 0; point <= RESIDUAL_POINTS; point++) {
    lastRow.apply(state, value);
    const weight = point === 0 || point === RESIDUAL_POINTS ? 0.5 : 1;
    integral += (weight * step * Math.hypot(value[0], value[1])) / RESIDUAL_POINTS;
    const next = new Float64Array(2 * size);
    propagator.apply(state, next);
    state = next;
  }
  return integral;
}

function evolve({ projected, basis, norm }: RationalSpace, duration: number): Float64Array {
  const exponential = expm(scale(projected, duration));
  const coefficients = Array.from({ length: projected.rows }, (_, row) => {
    const { re, im } = elementAt(exponential, row, 0);
    return { re: norm * re, im: norm * im };
  });
  return combination(basis, coefficients);
}

function notReached(at: { time: number; iterations: number; residualNorm: number; tolerance: number }) {
  const { time, ...details } = at;
  const error = `error ${details.residualNorm.toExponential(1)} > ${details.tolerance.toExponential(1)}`;
  const message = `\`rationalExponential\` is at time ${time} after ${details.iterations} solves with ${error}.`;
  return new NotConvergedError(`${message} Raise \`dimension\` or \`relativeTolerance\`.`, details);
}
