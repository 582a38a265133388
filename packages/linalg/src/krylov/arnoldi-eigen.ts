import { type Complex, type ComplexMatrix, zeros } from "../dense/complex-matrix.js";
import { type ComplexVector, zeroVector } from "../dense/complex-vector.js";
import { euclideanLength } from "../dense/norms.js";
import { assertSquareShape, assertVector } from "../dense/validation.js";
import { eigen } from "../eigen/eigen.js";
import { schur, type SchurDecomposition } from "../eigen/schur.js";
import { assertInteger, DimensionMismatchError, InvalidArgumentError, NotConvergedError } from "../errors.js";
import type { LinearOperator } from "../linear-operator.js";
import { runSteps, type Steps } from "../steps.js";
import { elementAt, orderSchur } from "./ordered-schur.js";
import { orthonormalize } from "./orthonormalize.js";
import { fillPseudoRandom } from "./pseudo-random.js";
import { addMultiple, negative, scaleVector } from "./vector-arithmetic.js";
import { combination, rotateVectors, type VectorBlock, vectorOf, withVectorBlock } from "../kernels/vector-block.js";

/** Which end of the spectrum is wanted. */
export type SpectralEnd = "largestModulus" | "largestRealPart" | "smallestRealPart";

/** Options of {@link arnoldiEigen}. */
export interface ArnoldiEigenOptions {
  /** Number of eigenvalues. */
  readonly count: number;
  /** Default "largestModulus". */
  readonly wanted?: SpectralEnd;
  /** Krylov vectors before a restart; default 2 count + 20, at most n. */
  readonly dimension?: number;
  /** An eigenpair is converged when |A x - lambda x| is at most this times |lambda|; default 1e-10. */
  readonly relativeTolerance?: number;
  /** Or at most this; default 100 eps times an estimate of |A|, which rounding errors need. */
  readonly absoluteTolerance?: number;
  /** Products with A at most; default 5000. */
  readonly maxIterations?: number;
  /** First Krylov vector; default pseudo-random, always the same. */
  readonly initialState?: ComplexVector;
}

/** A few eigenpairs with their evidence. */
export interface PartialEigen {
  /** The wanted eigenvalues, the most wanted first. */
  readonly values: ComplexVector;
  /** Their right eigenvectors as columns of unit length. */
  readonly vectors: ComplexMatrix;
  /** |A x - lambda x| for each pair, recomputed from what is returned. */
  readonly residualNorms: Float64Array;
  /** Products with A (for `shiftInvertEigen`, solves) that were made. */
  readonly iterations: number;
}

const RANKS: Record<SpectralEnd, (value: Complex) => number> = {
  largestModulus: ({ re, im }) => -Math.hypot(re, im),
  largestRealPart: ({ re }) => -re,
  smallestRealPart: ({ re }) => re,
};

/**
 * A few eigenvalues at an end of the spectrum with their right eigenvectors, by the Krylov-Schur method.
 *
 * A Krylov space holds one vector of a degenerate eigenspace only. Once everything has converged the iteration is
 * therefore continued with a fresh vector until nothing new appears, so that degenerate eigenvalues come with their
 * multiplicity.
 * Cost: a product and O(dimension n) operations per iteration; n (2 dimension + 1) complex numbers.
 * Source: G. W. Stewart, SIAM J. Matrix Anal. Appl. 23, 601 (2001).
 *
 * @throws {NotConvergedError} when `maxIterations` are spent.
 *
 * @example
 * ```ts
 * import { arnoldiEigen, linearOperator, sparseFromTriplets } from "@openqs/linalg";
 * const diagonal = Array.from({ length: 100 }, (_, k) => [k, k, { re: -k, im: k % 2 }]);
 * const operator = linearOperator(sparseFromTriplets({ rows: 100, columns: 100 }, diagonal));
 * const { values } = arnoldiEigen(operator, { count: 2, wanted: "smallestRealPart" });
 * values.data[0]; // => -99.0000000
 * values.data[2]; // => -98.0000000
 * ```
 */
export function arnoldiEigen(operator: LinearOperator, options: ArnoldiEigenOptions): PartialEigen {
  return runSteps(arnoldiEigenSteps(operator, options));
}

/** {@link arnoldiEigen} as steps, one per product. */
export function* arnoldiEigenSteps(operator: LinearOperator, options: ArnoldiEigenOptions): Steps<PartialEigen> {
  const dimension = checkedDimension(operator, options);
  return yield* withVectorBlock(2 * operator.rows, dimension + 1, (basis) =>
    iterate(startRun(operator, options, { basis, dimension })),
  );
}

function* iterate(run: Run): Steps<PartialEigen> {
  let found: readonly Complex[] | undefined;
  for (;;) {
    yield* expand(run);
    const decomposition = rotateToSchurForm(run);
    const values = wantedValues(decomposition.triangular, run.count);
    if (isConverged(run, decomposition, found !== undefined)) {
      if (run.exhausted || (found !== undefined && agree(found, values))) return eigenpairs(run, decomposition);
      found = values;
      restart(run, decomposition, { keep: run.count, fresh: true });
    } else {
      assertIterationsLeft(run, decomposition);
      const keep = Math.min(run.dimension - 1, run.count + Math.ceil((run.dimension - run.count) / 2));
      restart(run, decomposition, { keep, fresh: false });
    }
  }
}

/** A decomposition A V = V B + v_next (0 ... 0, coupling). */
interface Run {
  readonly operator: LinearOperator;
  readonly options: ArnoldiEigenOptions;
  readonly count: number;
  readonly dimension: number;
  readonly rank: (value: Complex) => number;
  readonly maxIterations: number;
  /** The orthonormal vectors V, then v_next. */
  readonly basis: VectorBlock;
  rayleigh: ComplexMatrix;
  /** Columns of B that are complete. */
  columns: number;
  coupling: number;
  /** The space is the whole one: everything in it is exact. */
  exhausted: boolean;
  iterations: number;
  /** Largest |A v| of a unit vector v that was seen. */
  operatorNorm: number;
}

/** The dimension of the Krylov space, once all options are found to be in order. */
function checkedDimension(operator: LinearOperator, options: ArnoldiEigenOptions): number {
  assertSquareShape("operator", operator);
  const n = operator.rows;
  const { count, maxIterations = 5000, relativeTolerance = 1e-10, initialState } = options;
  assertInteger("count", count, { minimum: 1, maximum: n });
  const { dimension = Math.min(n, 2 * count + 20) } = options;
  assertInteger("dimension", dimension, { minimum: Math.min(n, count + 2), maximum: n });
  assertInteger("maxIterations", maxIterations, { minimum: 1 });
  if (!(relativeTolerance > 0))
    throw new InvalidArgumentError("relativeTolerance", relativeTolerance, "must be positive");
  if (initialState !== undefined) {
    assertVector("initialState", initialState);
    if (initialState.length !== n) {
      throw new DimensionMismatchError(
        `\`operator\` has order ${n}, but \`initialState\` length ${initialState.length}.`,
      );
    }
  }
  return dimension;
}

function startRun(
  operator: LinearOperator,
  options: ArnoldiEigenOptions,
  { basis, dimension }: Pick<Run, "basis" | "dimension">,
): Run {
  const { count, wanted = "largestModulus", maxIterations = 5000, initialState } = options;
  if (initialState === undefined) fillPseudoRandom(vectorOf(basis, 0), 1);
  else vectorOf(basis, 0).set(initialState.data);
  if (orthonormalize(basis, 0).length === 0) throw new InvalidArgumentError("initialState", 0, "must not vanish");
  return {
    operator,
    options,
    count,
    dimension,
    rank: RANKS[wanted],
    maxIterations,
    basis,
    rayleigh: zeros(dimension, dimension),
    columns: 0,
    coupling: 0,
    exhausted: false,
    iterations: 0,
    operatorNorm: 0,
  };
}

/** Arnoldi steps until the space has its full dimension. */
function* expand(run: Run): Steps<void> {
  const { operator, rayleigh, dimension, basis } = run;
  for (; run.columns < dimension; run.columns++) {
    operator.apply(vectorOf(basis, run.columns), vectorOf(basis, run.columns + 1));
    run.iterations++;
    const { before, components, length } = orthonormalize(basis, run.columns + 1);
    run.operatorNorm = Math.max(run.operatorNorm, before);
    components.forEach(({ re, im }, row) => rayleigh.data.set([re, im], 2 * (row * dimension + run.columns)));
    run.coupling = length;
    if (run.columns + 1 < dimension) rayleigh.data[2 * ((run.columns + 1) * dimension + run.columns)] = length;
    if (length === 0) freshVector(run);
    yield { phase: "building the Krylov space", done: run.iterations, total: run.maxIterations };
  }
}

/** Replaces a vector that vanished, because the space is invariant, by one outside the space if there is any. */
function freshVector(run: Run): void {
  const next = run.columns + 1;
  fillPseudoRandom(vectorOf(run.basis, next), run.iterations + 1);
  if (orthonormalize(run.basis, next).length > 0 && next < run.operator.rows) return;
  vectorOf(run.basis, next).fill(0);
  run.exhausted = true;
}

interface Rotated extends SchurDecomposition {
  /** Coupling of every Schur vector to v_next: |A u - U t| of that vector. */
  readonly couplings: readonly Complex[];
}

function rotateToSchurForm(run: Run): Rotated {
  const decomposition = schur(run.rayleigh);
  orderSchur(decomposition, run.rank);
  const last = run.dimension - 1;
  const couplings = Array.from({ length: run.dimension }, (_, k) => {
    const { re, im } = elementAt(decomposition.unitary, last, k);
    return { re: run.coupling * re, im: run.coupling * im };
  });
  if (run.dimension >= run.operator.rows) run.exhausted = true;
  return { ...decomposition, couplings };
}

function wantedValues(triangular: ComplexMatrix, count: number): Complex[] {
  return Array.from({ length: count }, (_, k) => elementAt(triangular, k, k));
}

/** Whether the wanted pairs are converged and, on request, the next one is known well enough not to be wanted. */
function isConverged(run: Run, { triangular, couplings }: Rotated, withNext: boolean): boolean {
  if (run.exhausted) return true;
  for (let k = 0; k < run.count; k++) {
    if (modulus(couplings[k]) > toleranceFor(run, elementAt(triangular, k, k))) return false;
  }
  return !withNext || run.count >= run.dimension || modulus(couplings[run.count]) <= NEXT_ACCURACY * run.operatorNorm;
}

/** Accuracy relative to |A| at which the first unwanted eigenvalue is trusted to be one. */
const NEXT_ACCURACY = 1e-3;

function toleranceFor({ options, operatorNorm }: Run, value: Complex): number {
  const { relativeTolerance = 1e-10, absoluteTolerance = 100 * Number.EPSILON * operatorNorm } = options;
  return Math.max(absoluteTolerance, relativeTolerance * modulus(value));
}

function modulus({ re, im }: Complex): number {
  return Math.hypot(re, im);
}

/** A degenerate partner that appears late moves the others by much more than this. */
const SAME_VALUE = 1e-6;

function agree(before: readonly Complex[], after: readonly Complex[]): boolean {
  const largest = Math.max(...after.map(modulus));
  return before.every(({ re, im }, k) => Math.hypot(re - after[k].re, im - after[k].im) <= SAME_VALUE * largest);
}

/** Keeps the leading Schur vectors; a fresh start forgets the couplings of converged ones. */
function restart(run: Run, { triangular, unitary, couplings }: Rotated, how: { keep: number; fresh: boolean }): void {
  const { keep, fresh } = how;
  const { dimension, basis } = run;
  rotateVectors(basis, unitary, keep);
  if (fresh) fillPseudoRandom(vectorOf(basis, keep), run.iterations);
  else vectorOf(basis, keep).set(vectorOf(basis, dimension));
  orthonormalize(basis, keep);
  run.rayleigh = zeros(dimension, dimension);
  for (let row = 0; row < keep; row++) {
    const from = 2 * row * dimension;
    run.rayleigh.data.set(triangular.data.subarray(from, from + 2 * keep), from);
  }
  if (!fresh) {
    couplings.slice(0, keep).forEach(({ re, im }, k) => run.rayleigh.data.set([re, im], 2 * (keep * dimension + k)));
  }
  run.columns = keep;
}

function assertIterationsLeft(run: Run, { triangular, couplings }: Rotated): void {
  const { iterations, maxIterations, count, operatorNorm } = run;
  if (iterations < maxIterations) return;
  const limits = wantedValues(triangular, count).map((value) => toleranceFor(run, value));
  limits.push(NEXT_ACCURACY * operatorNorm);
  const missing = limits.findIndex((limit, k) => modulus(couplings[k]) > limit);
  const [residualNorm, tolerance] = [modulus(couplings[missing]), limits[missing]];
  const reached = `residual ${residualNorm.toExponential(1)} > ${tolerance.toExponential(1)} for eigenvalue ${missing}`;
  const advice = "Raise `dimension` or `maxIterations`, or use `shiftInvertEigen`.";
  const message = `\`arnoldiEigen\` stopped after ${iterations} products with ${reached} of ${count}. ${advice}`;
  throw new NotConvergedError(message, { iterations, residualNorm, tolerance });
}

/** Eigenvectors of the wanted Schur vectors' triangle, in the full space, with recomputed residuals. */
function eigenpairs(run: Run, { triangular, unitary }: SchurDecomposition): PartialEigen {
  const { count, operator, iterations } = run;
  const leading = zeros(count, count);
  for (let row = 0; row < count; row++) {
    const from = 2 * row * run.dimension;
    leading.data.set(triangular.data.subarray(from, from + 2 * count), 2 * row * count);
  }
  rotateVectors(run.basis, unitary, count);
  const { vectors } = eigen(leading);
  const values = wantedValues(triangular, count);
  const columns = values.map((_, k) =>
    combination(
      run.basis,
      values.map((__, row) => elementAt(vectors, row, k)),
    ),
  );
  return { ...withResiduals(operator, values, columns), iterations };
}

/** Normalizes the vectors and computes |A x - lambda x|. */
export function withResiduals(operator: LinearOperator, values: readonly Complex[], columns: readonly Float64Array[]) {
  const n = operator.rows;
  const vectors = zeros(n, values.length);
  const residualNorms = values.map((value, k) => {
    scaleVector(columns[k], 1 / euclideanLength(columns[k]));
    for (let row = 0; row < n; row++) {
      vectors.data.set(columns[k].subarray(2 * row, 2 * row + 2), 2 * (row * values.length + k));
    }
    const image = new Float64Array(2 * n);
    operator.apply(columns[k], image);
    addMultiple(image, negative(value), columns[k]);
    return euclideanLength(image);
  });
  const eigenvalues = zeroVector(values.length);
  values.forEach(({ re, im }, k) => eigenvalues.data.set([re, im], 2 * k));
  return { values: eigenvalues, vectors, residualNorms: Float64Array.from(residualNorms) };
}
