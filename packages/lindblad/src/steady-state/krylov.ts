import {
  type ComplexMatrix,
  gmresSteps,
  identity,
  type LinearSolveResult,
  NotConvergedError,
  type Steps,
  vectorNorm,
} from "@openqs/linalg";
import { type BlockLayout, blockOf, blocksOfMatrix, matrixFromBlocks } from "./class-blocks.js";
import type { PreconditionedSector } from "./preconditioned-liouvillian.js";
import { quasiRandomState } from "./quasi-random-state.js";
import { assertFits } from "../systems/memory-limit.js";

/** Options of the Krylov method. */
export interface KrylovOptions {
  /** Krylov vectors before a restart, from {@link krylovVectors}. */
  readonly dimension: number;
  readonly maxIterations: number;
  /** Of the preconditioned residual against the norm of the state. */
  readonly relativeTolerance: number;
  /** A state near the steady one, where one is known. */
  readonly start?: ComplexMatrix;
}

/** A state found by iteration. */
export interface KrylovSolution {
  readonly matrix: ComplexMatrix;
  readonly iterations: number;
  /** Relative distance of this state from one found from another start: of order 1 where there are several. */
  readonly startDependence: number;
}

/** Accuracy of the second solution at first: it only has to tell one steady state from two. */
const SECOND_START_TOLERANCE = 1e-4;

/** Of the preconditioned residual relative to the state. */
const ROUNDING = 1e-13;

/**
 * A relative distance beyond which two solutions are different states. One of the second at first may come from its low
 * accuracy and a slow relaxation, and is looked at again.
 */
export const LARGEST_START_DEPENDENCE = 1e-3;

/**
 * The steady state of the sector of the trace by GMRES, preconditioned by the evolution without jumps.
 *
 * With P X = G X + X G^+ and J X = sum_k L_k X L_k^+, the equation (P + J) rho = 0 becomes (1 - Phi) rho = 0,
 * Phi = -P^-1 J, which is consistent and singular; GMRES corrects a start of trace one within the range, where its
 * solution is unique. A second start of no symmetry tells whether the solution depends on it.
 * Cost: per iteration four products of blocks, 32 sum n_b^3 flops, and one Krylov vector of memory.
 *
 * @throws {NotConvergedError} when GMRES stagnates or `maxIterations` is reached.
 */
export function* krylovSteadyState(problem: PreconditionedSector, options: KrylovOptions): Steps<KrylovSolution> {
  const { layout } = problem;
  const order = layout.members.reduce((total, { length }) => total + length, 0);
  const start = blocksOfMatrix(options.start ?? identity(order), layout);
  // The maximally mixed state at the next jump is nearer, unless dark states would drown all else.
  if (options.start === undefined && problem.isExact) problem.invert(start);
  const first = yield* solveFrom(problem, start, options);
  const source = blocksOfMatrix(quasiRandomState(order), layout);
  const loose = { ...options, relativeTolerance: SECOND_START_TOLERANCE };
  let startDependence = relativeDistance(first.vector, (yield* solveFrom(problem, source, loose)).vector);
  if (startDependence > LARGEST_START_DEPENDENCE) {
    startDependence = relativeDistance(first.vector, (yield* solveFrom(problem, source, options)).vector);
  }
  return { matrix: matrixFromBlocks(first.vector, layout), iterations: first.iterations, startDependence };
}

function relativeDistance(a: Float64Array, b: Float64Array): number {
  const difference = a.map((value, k) => value - b[k]);
  return vectorNorm({ length: a.length / 2, data: difference }) / vectorNorm({ length: a.length / 2, data: a });
}

/** Corrects a start, which is divided by its trace, until it is stationary. */
function* solveFrom(
  { layout, apply }: PreconditionedSector,
  source: Float64Array,
  { dimension, maxIterations, relativeTolerance }: KrylovOptions,
): Steps<{ readonly vector: Float64Array; readonly iterations: number }> {
  const size = layout.length / 2;
  const start = source.slice();
  normalizeTrace(start, layout);
  const right = new Float64Array(layout.length);
  apply(start, right);
  for (let k = 0; k < right.length; k++) right[k] = -right[k];
  const operator = { rows: size, columns: size, apply };
  // Against the state and not against its first residual, which is small already for a good start.
  const absoluteTolerance = Math.max(ROUNDING, relativeTolerance) * vectorNorm({ length: size, data: start });
  const solverOptions = { dimension, maxIterations, relativeTolerance: 0, absoluteTolerance };
  const { solution, convergence } = yield* advised(
    gmresSteps(operator, { length: size, data: right }, solverOptions),
    dimension,
  );
  const vector = start.map((value, k) => value + solution.data[k]);
  normalizeTrace(vector, layout);
  return { vector, iterations: convergence.iterations };
}

/** The same steps, whose lack of convergence says what a user of `steadyState` can do about it. */
function* advised(steps: Steps<LinearSolveResult>, dimension: number): Steps<LinearSolveResult> {
  try {
    return yield* steps;
  } catch (error) {
    if (!(error instanceof NotConvergedError)) throw error;
    const { iterations, residualNorm, tolerance } = error.details;
    const remedy =
      dimension < iterations
        ? `It restarted every ${dimension} Krylov vectors, which slows it down: raise \`dimension\` or \`memoryLimitBytes\``
        : "Raise `maxIterations`";
    throw new NotConvergedError(
      `\`steadyState\` (krylov) stopped after ${iterations} iterations with residual ${residualNorm.toExponential(1)} > ` +
        `${tolerance.toExponential(1)}. ${remedy}, give an \`initialState\` near the steady one, or use the direct method.`,
      { iterations, residualNorm, tolerance },
    );
  }
}

/** Divides by the (complex) trace. */
function normalizeTrace(vector: Float64Array, { blocks }: BlockLayout): void {
  let re = 0;
  let im = 0;
  for (const block of blocks.filter(({ rowClass, columnClass }) => rowClass === columnClass)) {
    const data = blockOf(vector, block);
    for (let k = 0; k < block.rows; k++) {
      re += data[2 * k * (block.columns + 1)];
      im += data[2 * k * (block.columns + 1) + 1];
    }
  }
  const norm = re * re + im * im;
  for (let k = 0; k < vector.length; k += 2) {
    const [x, y] = [vector[k], vector[k + 1]];
    vector[k] = (x * re + y * im) / norm;
    vector[k + 1] = (y * re - x * im) / norm;
  }
}

/** Vectors without which a restarted iteration hardly ever gets anywhere. */
const FEWEST_VECTORS = 30;

/** Vectors beside those of Krylov: blocks of V, V^-1 and temporaries. */
const WORK_VECTORS = 12;

/** What decides on the number of Krylov vectors. */
interface KrylovSpace {
  /** Elements of the sector. */
  readonly size: number;
  /** As many as fit where it is not given. */
  readonly dimension: number | undefined;
  readonly maxIterations: number;
  readonly memoryLimitBytes: number;
}

/**
 * Krylov vectors before a restart, asserted to fit. Restarts are avoided while memory lasts: where a relaxation takes n
 * jumps, as it does along the ladder of a spin n/2, a space of fewer vectors forgets what it has learnt, and stagnates.
 *
 * @throws {MemoryLimitError} when those asked for, or 30, do not fit.
 */
export function krylovVectors({ size, dimension, maxIterations, memoryLimitBytes }: KrylovSpace): number {
  const fitting = Math.floor(memoryLimitBytes / (16 * size)) - WORK_VECTORS;
  const vectors = dimension ?? Math.min(maxIterations, Math.max(FEWEST_VECTORS, fitting));
  assertFits({
    what: `${vectors} Krylov vectors of ${size} elements`,
    requiredBytes: 16 * size * (vectors + WORK_VECTORS),
    limitBytes: memoryLimitBytes,
    advice: "Lower `dimension`, raise `memoryLimitBytes`, or use trajectories.",
  });
  return vectors;
}
