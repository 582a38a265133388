import {
  type BlockTridiagonalFactorization,
  type BlockTridiagonalMatrix,
  blockTridiagonalResidual,
  blockTridiagonalStorage,
  blockVector,
  factorBlockTridiagonalSteps,
  MemoryLimitError,
  SingularMatrixError,
  solveBlockTridiagonal,
  type Steps,
  subtractBlockProduct,
} from "@openqs/linalg";
import { momentsInLaboratory } from "../frame.js";
import { type CollectiveMoments, multipoleMoments } from "../multipole/moments.js";
import {
  maximallyMixedMultipoles,
  type MultipoleState,
  multipolePurity,
  multipoleWeight,
  shellWeight,
} from "../multipole/multipole-state.js";
import { projectionAt, type RealMultipoleBlocks, type Truncation, writeShells } from "../multipole/real-system.js";
import type { MultipoleStencil } from "../multipole/stencil.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import type { ExpansionPlan } from "./plan.js";

/** How accurate and how large a solution may be. */
export interface Limits {
  readonly tolerance: number;
  readonly memoryLimit: number;
}

/** The Liouvillian in the components of a frame. */
export interface MultipoleProblem {
  readonly stencil: MultipoleStencil;
  readonly blocks: RealMultipoleBlocks;
  readonly plan: ExpansionPlan;
  readonly sector: "axial" | "even" | "all";
  /** Where the factors go, of one truncation after the other: a solution does not need them. */
  readonly storage: (doubles: number) => Float64Array;
}

/** An array that is made anew only when a longer one is needed. */
export function growingStorage(): MultipoleProblem["storage"] {
  let array = new Float64Array(0);
  return (doubles) => (array = array.length < doubles ? new Float64Array(doubles) : array);
}

/** The solution of the truncated system. */
export interface Solution {
  readonly truncation: Truncation;
  readonly state: MultipoleState;
  readonly moments: CollectiveMoments;
  /** What the last step of iterative refinement changes in a moment. */
  readonly rounding: number;
}

/**
 * Solves L r = 0, r_00 given, with all multipoles beyond the truncation left out. A solution to compare with an `expected` one
 * is refined only where it does not agree as it is: its rounding errors count in the difference.
 */
export function* solveTruncated(
  problem: MultipoleProblem,
  truncation: Truncation,
  { memoryLimit, tolerance, expected }: Limits & { readonly expected?: Solution },
): Steps<Solution> {
  const room = reserveStorage(problem, truncation, memoryLimit);
  const matrix = problem.blocks.truncate(truncation);
  const rightHandSide = sourceOf(problem, matrix);
  const factorization = yield* factorRegular(matrix, problem.stencil.spins, room);
  const solve = (vector: readonly Float64Array[]): Float64Array[] => solveBlockTridiagonal(factorization, vector);
  const shells = solve(rightHandSide);
  if (expected !== undefined) {
    const rough = solutionOf(problem, truncation, { shells, correction: [] });
    if (agree(rough, expected, tolerance)) return rough;
  }
  return solutionOf(problem, truncation, refine({ problem, matrix, rightHandSide, solve, tolerance }, shells));
}

/** Whether the moments agree to half of the tolerance, and the states on the whole. */
function agree(first: Solution, second: Solution, tolerance: number): boolean {
  const [purity, other] = [multipolePurity(first.state), multipolePurity(second.state)];
  return (
    largestChange(first.moments, second.moments) <= SETTLED.comparison * tolerance &&
    Math.abs(purity - other) <= SETTLED.state * other
  );
}

/** What the trace, r_00 = 1 / sqrt(N + 1), feeds to the first shell. */
export function sourceOf({ stencil, blocks }: MultipoleProblem, matrix: BlockTridiagonalMatrix): Float64Array[] {
  const source = blockVector(matrix);
  subtractBlockProduct(blocks.firstShellSource, Float64Array.of(1 / Math.sqrt(stencil.spins + 1)), source[0]);
  return source;
}

/** The state of the real unknowns of its shells, with what the last correction changes in its moments. */
export function solutionOf(
  problem: MultipoleProblem,
  truncation: Truncation,
  { shells, correction }: Refined,
): Solution {
  return {
    truncation,
    state: stateOf(problem, truncation, shells),
    moments: shellMoments(problem, shells),
    rounding: correction.length === 0 ? 0 : changeOfMoments(problem, correction),
  };
}

function stateOf(
  { stencil, blocks }: MultipoleProblem,
  { projection }: Truncation,
  shells: readonly Float64Array[],
): MultipoleState {
  const state = maximallyMixedMultipoles(stencil.spins, shells.length, Math.min(projection, shells.length));
  writeShells(state, blocks, shells);
  return state;
}

/** The moments of a state by the real unknowns of its first two shells. */
function shellMoments(problem: MultipoleProblem, shells: readonly Float64Array[]): CollectiveMoments {
  const first = shells.slice(0, 2);
  const state = stateOf(problem, { order: first.length, projection: first.length }, first);
  return laboratoryMoments(multipoleMoments(state), problem.plan);
}

/** The moments in the laboratory; those that are odd under the parity vanish where it holds. */
function laboratoryMoments(
  moments: CollectiveMoments,
  { frame, mirrored, halfTurn }: ExpansionPlan,
): CollectiveMoments {
  const laboratory = momentsInLaboratory(moments, frame);
  return mirrored || halfTurn ? { ...laboratory, X: 0, Y: 0, XZ: 0, YZ: 0 } : laboratory;
}

/**
 * What rounding errors may contribute without another step of refinement: to a moment, in units of the tolerance, of a solution
 * or of one to compare with, and to the state on the whole, which a nearly singular truncation changes at high orders first.
 */
const SETTLED = { solution: 0.2, comparison: 0.5, state: 1e-4 };

/** A solution after iterative refinement. */
export interface Refined {
  readonly shells: readonly Float64Array[];
  /** The last correction that was found, whether it was applied or not: a bound of the rounding errors that are left. */
  readonly correction: readonly Float64Array[];
}

const REFINEMENTS = 10;

/**
 * Iterative refinement until a correction changes the moments by a fifth of the tolerance at most and the state little, or for as long as it reduces
 * the residual tenfold: once where all is well, oftener after a nearly singular block on the way. The correction that comes
 * last shows how far rounding errors are amplified. The shells are refined in place.
 */
export function refine(
  system: {
    readonly problem: MultipoleProblem;
    readonly matrix: BlockTridiagonalMatrix;
    readonly rightHandSide: readonly Float64Array[];
    readonly solve: (vector: readonly Float64Array[]) => readonly Float64Array[];
    readonly tolerance: number;
  },
  shells: readonly Float64Array[],
): Refined {
  const { problem, matrix, rightHandSide, solve, tolerance } = system;
  let residual = blockTridiagonalResidual(matrix, rightHandSide, shells);
  for (let step = 1; ; step++) {
    const correction = solve(residual);
    const settled =
      changeOfMoments(problem, correction) <= SETTLED.solution * tolerance &&
      squaredNorm(correction) <= SETTLED.state ** 2 * squaredNorm(shells);
    addMultiple(shells, 1, correction);
    if (settled) return { shells, correction };
    const next = blockTridiagonalResidual(matrix, rightHandSide, shells);
    const [before, after] = [squaredNorm(residual), squaredNorm(next)];
    if (!(after < before)) addMultiple(shells, -1, correction);
    if (step === REFINEMENTS || !(after <= before / 100)) return { shells, correction };
    residual = next;
  }
}

/** What a change of the real unknowns changes in a moment: the moments are linear in the multipoles k >= 1. */
export function changeOfMoments(problem: MultipoleProblem, change: readonly Float64Array[]): number {
  const nothing = change.slice(0, 2).map((block) => new Float64Array(block.length));
  return largestChange(shellMoments(problem, nothing), shellMoments(problem, change));
}

/** vector += factor * term on the blocks of the vector, in place. */
export function addMultiple(vector: readonly Float64Array[], factor: number, term: readonly Float64Array[]): void {
  for (let k = 0; k < vector.length; k++) {
    const [own, added] = [vector[k], term[k]];
    for (let i = 0; i < own.length; i++) own[i] += factor * added[i];
  }
}

function squaredNorm(blocks: readonly Float64Array[]): number {
  let sum = 0;
  for (const block of blocks) for (const value of block) sum += value * value;
  return sum;
}

/** Pivots below this multiple of the largest one are rounding errors of zero: a second null vector. */
const SMALLEST_PIVOT = 64 * Number.EPSILON;

function* factorRegular(
  matrix: BlockTridiagonalMatrix,
  spins: number,
  room: FactorRoom,
): Steps<BlockTridiagonalFactorization> {
  let factorization: BlockTridiagonalFactorization;
  try {
    factorization = yield* factorBlockTridiagonalSteps(matrix, room);
  } catch (error) {
    if (error instanceof SingularMatrixError) throw new NonUniqueSteadyStateError(spins);
    throw error;
  }
  if (factorization.smallestPivot <= SMALLEST_PIVOT * factorization.largestPivot) {
    throw new NonUniqueSteadyStateError(spins);
  }
  return factorization;
}

/** The part of the memory limit that stored factors may take; of more factors only every so many are stored. */
const STORED_PART = 0.3;

interface FactorRoom {
  readonly storedEvery: number;
  readonly storage: Float64Array;
}

/**
 * Room for the factors at a truncation; asked for the largest truncation first, it serves all.
 *
 * @throws {MemoryLimitError} when all factors together would exceed the limit.
 */
export function reserveStorage(
  { stencil, blocks, storage }: MultipoleProblem,
  truncation: Truncation,
  limit: number,
): FactorRoom {
  const matrix = blocks.truncate(truncation);
  const bytes = refuseTooLarge({ stencil, blocks }, truncation, limit);
  const storedEvery = Math.ceil(bytes / (STORED_PART * limit));
  return { storedEvery, storage: storage(blockTridiagonalStorage(matrix, { storedEvery })) };
}

/**
 * The bytes of all factors at a truncation.
 *
 * @throws {MemoryLimitError} when they exceed the limit.
 */
export function refuseTooLarge(
  { stencil, blocks }: Pick<MultipoleProblem, "stencil" | "blocks">,
  truncation: Truncation,
  limit: number,
): number {
  const bytes = 8 * blockTridiagonalStorage(blocks.truncate(truncation));
  if (bytes > limit) {
    throw new MemoryLimitError(
      `the steady state of ${stencil.spins} spins with multipoles up to order ${truncation.order} needs ` +
        `${gigabytes(bytes)}, but the limit is ${gigabytes(limit)}. Raise \`memoryLimitBytes\` or take fewer spins.`,
      bytes,
      limit,
    );
  }
  return bytes;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toPrecision(3)} GB`;
}

/** Largest difference of a normalized moment. */
export function largestChange(first: CollectiveMoments, second: CollectiveMoments): number {
  const keys = ["X", "Y", "Z", "XX", "YY", "ZZ", "XY", "YZ", "XZ"] as const;
  return Math.max(...keys.map((key) => Math.abs(first[key] - second[key])));
}

/** Relative weights of the last order and of the last two projections of every order, one of which may vanish by symmetry. */
export function tails({ state, truncation }: Solution): { readonly order: number; readonly projection: number } {
  const purity = multipolePurity(state);
  return {
    order: truncation.order === state.spins ? 0 : Math.sqrt(shellWeight(state, truncation.order) / purity),
    projection: Math.sqrt(edgeWeight(state, truncation) / purity),
  };
}

/** The weight of the multipoles next to those left out at the same order. */
function edgeWeight(state: MultipoleState, truncation: Truncation): number {
  let sum = 0;
  for (let k = 1; k <= truncation.order; k++) {
    const last = projectionAt(k, truncation);
    if (last < k) sum += multipoleWeight(state, k, last) + multipoleWeight(state, k, last - 1);
  }
  return sum;
}
