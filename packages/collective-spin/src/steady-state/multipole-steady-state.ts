import {
  type BlockTridiagonalFactorization,
  type BlockTridiagonalMatrix,
  factorBlockTridiagonal,
  MemoryLimitError,
  NotConvergedError,
  SingularMatrixError,
  solveBlockTridiagonal,
  type Steps,
  subtractBlockProduct,
} from "@openqs/linalg";
import type { CollectiveSpinModel } from "../model.js";
import { type CollectiveMoments, multipoleMoments } from "../multipole/moments.js";
import {
  maximallyMixedMultipoles,
  type MultipoleState,
  multipolePurity,
  shellWeight,
} from "../multipole/multipole-state.js";
import { type RealMultipoleBlocks, realMultipoleBlocks, shellSize, writeShells } from "../multipole/real-system.js";
import { applyLiouvillian, multipoleNorm } from "../multipole/residual.js";
import { type MultipoleStencil, multipoleStencil } from "../multipole/stencil.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import { comparisonOrder, initialOrder, nextOrder } from "./truncation.js";

/** Options of the multipole method. */
export interface MultipoleMethod {
  readonly kind: "multipole";
  /** Highest multipole order K kept; default: grown until two successive orders agree. `spins` is exact. */
  readonly truncationOrder?: number;
  /** Largest change of any normalized moment between two successive orders; default 1e-12. */
  readonly tolerance?: number;
  /** Refuse to use more memory than this; default 2 GiB. */
  readonly memoryLimitBytes?: number;
}

/** What certifies a steady state that was computed from multipoles. */
export interface MultipoleCertificate {
  readonly method: "multipole";
  /** Frobenius norm of L rho, without truncating L, in the model's unit of frequency. */
  readonly residualNorm: number;
  /** |Tr rho - 1|. */
  readonly traceError: number;
  /** Highest multipole order K of the state; K = N is exact. */
  readonly truncationOrder: number;
  /** sqrt(sum_q |r_Kq|^2) / sqrt(Tr rho^2): the relative weight of the last order kept; 0 where K = N. */
  readonly truncationTail: number;
  /** The lower order with which the moments were compared; absent where K = N. */
  readonly comparisonOrder?: number;
  /** Largest change of a normalized moment between the two orders; 0 where K = N. */
  readonly momentUncertainty: number;
  /** Which multipoles couple to the trace: `even` q, `all` q, or q = 0 (`axial`). */
  readonly sector: "axial" | "even" | "all";
}

/** A steady state by its multipoles, with its moments and its certificate. */
export interface MultipoleSteadyState {
  readonly state: MultipoleState;
  readonly moments: CollectiveMoments;
  readonly purity: number;
  readonly certificate: MultipoleCertificate;
}

const DEFAULT_TOLERANCE = 1e-12;
const DEFAULT_MEMORY_LIMIT = 2 * 1024 ** 3;

interface MultipoleProblem {
  readonly stencil: MultipoleStencil;
  readonly blocks: RealMultipoleBlocks;
}

function multipoleProblem(model: CollectiveSpinModel, spins: number): MultipoleProblem {
  const stencil = multipoleStencil(model, spins);
  return { stencil, blocks: realMultipoleBlocks(stencil) };
}

interface Solution {
  readonly order: number;
  readonly state: MultipoleState;
  readonly moments: CollectiveMoments;
}

/**
 * Steady state by elimination of multipoles from the highest order down, in real arithmetic in the sector of the trace.
 *
 * Each order couples to its neighbours only, so that L r = 0 with Tr rho = 1 is a block-tridiagonal system; see
 * `docs/theory/multipoles.md`. Cost: 2/3 K^4 flops for K orders without a symmetry in q (1/16 of that where q is even).
 */
export function* multipoleSteadyState(
  model: CollectiveSpinModel,
  spins: number,
  method: MultipoleMethod,
): Steps<MultipoleSteadyState> {
  const problem = multipoleProblem(model, spins);
  const tolerance = method.tolerance ?? DEFAULT_TOLERANCE;
  const limit = method.memoryLimitBytes ?? DEFAULT_MEMORY_LIMIT;
  if (method.truncationOrder === undefined) return yield* convergedState(problem, { tolerance, limit });
  const order = Math.min(spins, method.truncationOrder);
  const lower = yield* solveAtOrder(problem, comparisonOrder(order), limit);
  const solution = yield* solveAtOrder(problem, order, limit);
  const uncertainty = order === spins ? 0 : largestChange(lower.moments, solution.moments);
  if (uncertainty <= tolerance) return certify(problem, solution, order === spins ? undefined : lower);
  const converged = yield* convergedState(problem, { tolerance, limit });
  throw notConverged({ order, uncertainty, tolerance, needed: converged.certificate.truncationOrder });
}

/** Raises the order until the moments at two successive orders agree; the order N is exact and ends the search. */
function* convergedState(
  problem: MultipoleProblem,
  { tolerance, limit }: { tolerance: number; limit: number },
): Steps<MultipoleSteadyState> {
  const { spins } = problem.stencil;
  let order = initialOrder(spins);
  let lower = order === spins ? undefined : yield* solveAtOrder(problem, comparisonOrder(order), limit);
  for (;;) {
    const solution: Solution = yield* solveAtOrder(problem, order, limit);
    if (order === spins) return certify(problem, solution, undefined);
    if (lower !== undefined && largestChange(lower.moments, solution.moments) <= tolerance) {
      return certify(problem, solution, lower);
    }
    lower = solution;
    order = nextOrder(order, spins);
  }
}

function* solveAtOrder(problem: MultipoleProblem, order: number, limit: number): Steps<Solution> {
  const { stencil, blocks } = problem;
  refuseTooLarge(problem, order, limit);
  const state = maximallyMixedMultipoles(stencil.spins, order);
  const shells = yield* eliminate(problem, order, state.data[0]);
  writeShells(state, blocks.step, shells);
  return { order, state, moments: multipoleMoments(state) };
}

function* eliminate({ stencil, blocks }: MultipoleProblem, order: number, trace: number): Steps<Float64Array[]> {
  const matrix = blocks.truncate(order);
  const rightHandSide = Array.from(
    { length: matrix.blockCount },
    (_, block) => new Float64Array(matrix.blockSize(block)),
  );
  subtractBlockProduct(blocks.firstShellSource, Float64Array.of(trace), rightHandSide[0]);
  const factorization = yield* factorRegular(matrix, stencil.spins);
  return solveBlockTridiagonal(factorization, rightHandSide);
}

/** Pivots below this multiple of the largest one are rounding errors of zero: a second null vector. */
const SMALLEST_PIVOT = 64 * Number.EPSILON;

function* factorRegular(matrix: BlockTridiagonalMatrix, spins: number): Steps<BlockTridiagonalFactorization> {
  let factorization: BlockTridiagonalFactorization;
  try {
    factorization = yield* factorBlockTridiagonal(matrix);
  } catch (error) {
    if (error instanceof SingularMatrixError) throw new NonUniqueSteadyStateError(spins);
    throw error;
  }
  if (factorization.smallestPivot <= SMALLEST_PIVOT * factorization.largestPivot)
    throw new NonUniqueSteadyStateError(spins);
  return factorization;
}

function refuseTooLarge({ stencil, blocks }: MultipoleProblem, order: number, limit: number): void {
  let required = 0;
  for (let k = 1; k <= order; k++) required += 8 * shellSize(blocks.step, k) ** 2;
  if (required <= limit) return;
  throw new MemoryLimitError(
    `the steady state of ${stencil.spins} spins with multipoles up to order ${order} needs ${gigabytes(required)}, ` +
      `but the limit is ${gigabytes(limit)}. Raise \`memoryLimitBytes\` or take fewer spins.`,
    required,
    limit,
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toPrecision(3)} GB`;
}

function largestChange(first: CollectiveMoments, second: CollectiveMoments): number {
  const keys = ["X", "Y", "Z", "XX", "YY", "ZZ", "XY", "YZ", "XZ"] as const;
  return Math.max(...keys.map((key) => Math.abs(first[key] - second[key])));
}

function certify({ stencil }: MultipoleProblem, solution: Solution, lower: Solution | undefined): MultipoleSteadyState {
  const { state, moments, order } = solution;
  const purity = multipolePurity(state);
  const exact = order === stencil.spins;
  return {
    state,
    moments,
    purity,
    certificate: {
      method: "multipole",
      residualNorm: multipoleNorm(applyLiouvillian(stencil, state)),
      traceError: Math.abs(state.data[0] * Math.sqrt(stencil.spins + 1) - 1),
      truncationOrder: order,
      truncationTail: exact ? 0 : Math.sqrt(shellWeight(state, order) / purity),
      ...(lower === undefined ? {} : { comparisonOrder: lower.order }),
      momentUncertainty: lower === undefined ? 0 : largestChange(lower.moments, moments),
      sector: (["axial", "all", "even"] as const)[stencil.orderStep],
    },
  };
}

function notConverged(facts: {
  order: number;
  uncertainty: number;
  tolerance: number;
  needed: number;
}): NotConvergedError {
  const { order, uncertainty, tolerance, needed } = facts;
  return new NotConvergedError(
    `\`steadyState\` (multipole) with truncation order ${order} leaves the moments uncertain by ` +
      `${uncertainty.toExponential(1)} > ${tolerance.toExponential(1)}. This state needs order ${needed}; ` +
      "raise `truncationOrder` or leave it out.",
    { iterations: order, residualNorm: uncertainty, tolerance },
  );
}
