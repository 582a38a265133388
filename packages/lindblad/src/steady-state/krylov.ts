import { type ComplexMatrix, gmresSteps, identity, type Steps, vectorNorm } from "@openqs/linalg";
import type { SymmetryClasses } from "../symmetry/sectors.js";
import { type LindbladSystem, noJumpGenerator, systemDimension } from "../systems/lindblad-system.js";
import {
  type BlockLayout,
  blockJumps,
  blockNoJump,
  blockOf,
  blocksOfMatrix,
  matrixFromBlocks,
  traceBlocks,
} from "./class-blocks.js";
import { noJumpInverse } from "./no-jump-inverse.js";
import { quasiRandomState } from "./quasi-random-state.js";
import { assertFits } from "../systems/memory-limit.js";

/** Options of the Krylov method. */
export interface KrylovOptions {
  /** Krylov vectors before a restart. */
  readonly dimension: number;
  readonly maxIterations: number;
  /** Of the preconditioned residual against the norm of the state. */
  readonly relativeTolerance: number;
  /** A state near the steady one, where one is known. */
  readonly start?: ComplexMatrix;
  readonly memoryLimitBytes: number;
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
 * @throws {MemoryLimitError} when the Krylov vectors do not fit, before anything is computed.
 */
export function* krylovSteadyState(
  system: LindbladSystem,
  classes: SymmetryClasses,
  options: KrylovOptions,
): Steps<KrylovSolution> {
  const layout = traceBlocks(classes);
  assertMemory(layout, options);
  const problem = yield* preconditionedProblem(system, layout);
  const dimension = systemDimension(system);
  const start =
    options.start === undefined
      ? problem.firstStart(blocksOfMatrix(identity(dimension), layout))
      : blocksOfMatrix(options.start, layout);
  const first = yield* solveFrom(problem, start, options);
  const source = blocksOfMatrix(quasiRandomState(dimension), layout);
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

interface PreconditionedProblem {
  readonly layout: BlockLayout;
  /** What a source has become by the next jump, P^-1 of it; the source itself where dark states would drown all else. */
  readonly firstStart: (source: Float64Array) => Float64Array;
  /** Overwrites y by P^-1 (P + J) x; where P^-1 is exact, as x + P^-1 J x. */
  readonly apply: (x: Float64Array, y: Float64Array) => void;
}

function* preconditionedProblem(system: LindbladSystem, layout: BlockLayout): Steps<PreconditionedProblem> {
  const jumps = blockJumps(
    system.jumps.map(({ collapseOperator }) => collapseOperator.matrix),
    layout,
  );
  const generator = noJumpGenerator(system).matrix;
  const { apply: inverse, isExact } = yield* noJumpInverse(generator, layout);
  const noJump = blockNoJump(generator, layout);
  const apply = (x: Float64Array, y: Float64Array) => {
    jumps(x, y);
    if (!isExact) noJump(x, y);
    inverse(y);
    if (isExact) for (let k = 0; k < y.length; k++) y[k] += x[k];
  };
  const firstStart = (source: Float64Array) => {
    if (isExact) inverse(source);
    return source;
  };
  return { layout, apply, firstStart };
}

/** Corrects a start, which is divided by its trace, until it is stationary. */
function* solveFrom(
  { layout, apply }: PreconditionedProblem,
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
  const { solution, convergence } = yield* gmresSteps(operator, { length: size, data: right }, solverOptions);
  const vector = start.map((value, k) => value + solution.data[k]);
  normalizeTrace(vector, layout);
  return { vector, iterations: convergence.iterations };
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

function assertMemory({ length }: BlockLayout, { dimension, memoryLimitBytes }: KrylovOptions): void {
  assertFits({
    what: `${dimension} Krylov vectors of ${length / 2} elements`,
    requiredBytes: krylovBytes(length, dimension),
    limitBytes: memoryLimitBytes,
    advice: "Lower `dimension`, raise `memoryLimitBytes`, or use trajectories.",
  });
}

/** Bytes of the Krylov vectors and the blocks of V, V^-1 and temporaries beside them. */
function krylovBytes(length: number, dimension: number): number {
  return 8 * length * (dimension + 12);
}
