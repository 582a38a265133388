import {
  type BlockTridiagonalFactorization,
  type BlockTridiagonalMatrix,
  blockTridiagonalResidual,
  factorBlockTridiagonal,
  InvalidArgumentError,
  MemoryLimitError,
  NotConvergedError,
  SingularMatrixError,
  solveBlockTridiagonal,
  type Steps,
  subtractBlockProduct,
} from "@openqs/linalg";
import { type Frame, LABORATORY, modelInFrame, momentsInLaboratory } from "../frame.js";
import type { CollectiveSpinModel } from "../model.js";
import { type CollectiveMoments, multipoleMoments } from "../multipole/moments.js";
import {
  maximallyMixedMultipoles,
  type MultipoleState,
  multipolePurity,
  projectionWeight,
  shellWeight,
} from "../multipole/multipole-state.js";
import {
  type RealMultipoleBlocks,
  realMultipoleBlocks,
  shellSize,
  type Truncation,
  writeShells,
} from "../multipole/real-system.js";
import { applyLiouvillian, multipoleNorm } from "../multipole/residual.js";
import { type MultipoleStencil, multipoleStencil } from "../multipole/stencil.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import { comparison, enlarged, type ExpansionPlan, expansionPlans, zAxisPlan } from "./plan.js";

/** Options of the multipole method. */
export interface MultipoleMethod {
  readonly kind: "multipole";
  /**
   * `automatic` (default): along the mean-field state where the state is localized about it, else `z-axis`, which is
   * right for every state.
   */
  readonly frame?: "automatic" | "z-axis";
  /** Highest multipole order K kept (z-axis frame); default: grown until two successive orders agree. `spins` is exact. */
  readonly truncationOrder?: number;
  /** Largest change of any normalized moment between two successive orders; default 1e-10. */
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
  /**
   * `z-axis`, or `mean-field` where the state was expanded about the mean Bloch vector; `mean-field-mixture` is the equal
   * mixture of such a state and its mirror image under exp(i pi Jz).
   */
  readonly frame: "z-axis" | "mean-field" | "mean-field-mixture";
  /** Highest multipole order K of the state; K = N is exact. */
  readonly truncationOrder: number;
  /** sqrt(sum_q |r_Kq|^2) / sqrt(Tr rho^2): the relative weight of the last order kept; 0 where K = N. */
  readonly truncationTail: number;
  /** Largest |q| kept in the frame; K where none is left out. */
  readonly truncationProjection: number;
  /** The relative weight of the multipoles of the last q kept; 0 where none is left out. */
  readonly projectionTail: number;
  /** The lower order with which the moments were compared; absent where K = N. */
  readonly comparisonOrder?: number;
  /** Largest change of a normalized moment between the two orders, or by one more step of refinement. */
  readonly momentUncertainty: number;
  /** Change of the purity between the two orders; 0 where K = N. */
  readonly purityUncertainty: number;
  /** Which multipoles couple to the trace: `even` q, `all` q, or q = 0 (`axial`). */
  readonly sector: "axial" | "even" | "all";
}

/** A steady state by its multipoles, with its moments and its certificate. */
export interface MultipoleSteadyState {
  /** In the frame's components. */
  readonly state: MultipoleState;
  readonly frame: Frame;
  readonly mirrored: boolean;
  readonly moments: CollectiveMoments;
  readonly purity: number;
  readonly certificate: MultipoleCertificate;
}

const DEFAULT_TOLERANCE = 1e-10;
const DEFAULT_MEMORY_LIMIT = 2 * 1024 ** 3;

interface Limits {
  readonly tolerance: number;
  readonly memoryLimit: number;
}

/** The Liouvillian in the components of a frame. */
interface MultipoleProblem {
  readonly stencil: MultipoleStencil;
  readonly blocks: RealMultipoleBlocks;
  readonly plan: ExpansionPlan;
  readonly sector: MultipoleCertificate["sector"];
}

function multipoleProblem(model: CollectiveSpinModel, plan: ExpansionPlan, facts: ModelFacts): MultipoleProblem {
  const stencil =
    plan.frame === LABORATORY ? facts.stencil : multipoleStencil(modelInFrame(model, plan.frame), facts.stencil.spins);
  return { stencil, blocks: realMultipoleBlocks(stencil), plan, sector: facts.sector };
}

interface ModelFacts {
  /** In the laboratory. */
  readonly stencil: MultipoleStencil;
  readonly sector: MultipoleCertificate["sector"];
}

function modelFacts(model: CollectiveSpinModel, spins: number): ModelFacts {
  const stencil = multipoleStencil(model, spins);
  return { stencil, sector: (["axial", "all", "even"] as const)[stencil.orderStep] };
}

interface Solution {
  readonly truncation: Truncation;
  readonly state: MultipoleState;
  readonly moments: CollectiveMoments;
  /** What one more step of iterative refinement would change in a moment. */
  readonly rounding: number;
}

/**
 * Steady state by elimination of multipoles from the highest order down, in real arithmetic in the sector of the trace.
 *
 * Each order couples to its neighbours only, so that L r = 0 with Tr rho = 1 is a block-tridiagonal system; see
 * `docs/theory/multipoles.md`. Cost: 2 n^3 flops per order, where n is the number of real unknowns of an order: k + 1 where
 * q is even, 2k + 1 without a symmetry, and at most 2Q + 1 where the projections are cut off at Q.
 */
export function* multipoleSteadyState(
  model: CollectiveSpinModel,
  spins: number,
  method: MultipoleMethod,
): Steps<MultipoleSteadyState> {
  const { tolerance = DEFAULT_TOLERANCE, memoryLimitBytes: memoryLimit = DEFAULT_MEMORY_LIMIT } = method;
  assertPositive("tolerance", tolerance);
  assertPositive("memoryLimitBytes", memoryLimit);
  const limits = { tolerance, memoryLimit };
  const facts = modelFacts(model, spins);
  if (method.truncationOrder !== undefined) {
    const problem = multipoleProblem(model, zAxisPlan(spins, 1), facts);
    return yield* stateAtOrder(problem, Math.min(spins, method.truncationOrder), limits);
  }
  const automatic = method.frame !== "z-axis" && facts.sector !== "axial";
  const plans = automatic ? expansionPlans(model, spins, facts.sector === "even") : [zAxisPlan(spins, 1)];
  for (const plan of plans.slice(0, -1)) {
    const result = yield* stateIfSuited(multipoleProblem(model, plan, facts), limits);
    if (result !== undefined) return result;
  }
  return yield* convergedState(multipoleProblem(model, plans[plans.length - 1], facts), limits);
}

function assertPositive(argument: string, value: number): void {
  if (!(value > 0)) throw new InvalidArgumentError(argument, value, "must be positive");
}

function* stateAtOrder(problem: MultipoleProblem, order: number, limits: Limits): Steps<MultipoleSteadyState> {
  const { spins } = problem.stencil;
  const truncation = { order, projection: order };
  const lower =
    order === spins ? undefined : yield* solveTruncated(problem, comparison(truncation), { ...limits, rough: true });
  const solution = yield* solveTruncated(problem, truncation, limits);
  assertWellConditioned(problem, solution, limits);
  if (lower === undefined) return certify(problem, solution, undefined);
  const uncertainty = largestChange(lower.moments, solution.moments);
  if (uncertainty <= limits.tolerance) return certify(problem, solution, lower);
  const converged = yield* convergedState(problem, limits);
  throw notConverged({ order, uncertainty, ...limits, needed: converged.certificate.truncationOrder });
}

/** Where two phases exchange so rarely that rounding errors decide between them, no order helps. */
function assertWellConditioned(
  { stencil }: MultipoleProblem,
  { truncation, rounding }: Solution,
  limits: Limits,
): void {
  if (rounding <= limits.tolerance) return;
  throw new NotConvergedError(
    `the steady state of ${stencil.spins} spins is determined to ${rounding.toExponential(1)} only, above the tolerance ` +
      `${limits.tolerance.toExponential(1)}: parts of it exchange so rarely that rounding errors decide between them. ` +
      "Raise `tolerance`, or evolve an initial state.",
    { iterations: truncation.order, residualNorm: rounding, tolerance: limits.tolerance },
  );
}

/** How often a frame along the mean field may raise its truncation before it counts as unsuited. */
const SUITED_ENLARGEMENTS = 3;

/** The converged state, or undefined where the truncated system is singular or converges too slowly in this frame. */
function* stateIfSuited(problem: MultipoleProblem, limits: Limits): Steps<MultipoleSteadyState | undefined> {
  try {
    return yield* convergedState(problem, limits, SUITED_ENLARGEMENTS);
  } catch (error) {
    if (error instanceof NonUniqueSteadyStateError || error instanceof NotConvergedError) return undefined;
    if (error instanceof MemoryLimitError) return undefined;
    throw error;
  }
}

/** Raises the truncation until the moments at two successive ones agree; the order N is exact and ends the search. */
function* convergedState(
  problem: MultipoleProblem,
  limits: Limits,
  enlargements: number = Infinity,
): Steps<MultipoleSteadyState> {
  const { spins } = problem.stencil;
  let { truncation } = problem.plan;
  let lower: Solution | undefined;
  for (let count = 0; ; count++) {
    const exact = truncation.order === spins && truncation.projection === spins;
    if (!exact) lower ??= yield* solveTruncated(problem, comparison(truncation), { ...limits, rough: true });
    const solution: Solution = yield* solveTruncated(problem, truncation, limits);
    assertWellConditioned(problem, solution, limits);
    if (exact) return certify(problem, solution, undefined);
    const uncertainty = largestChange(lower!.moments, solution.moments);
    if (uncertainty <= limits.tolerance) return certify(problem, solution, lower);
    const next = enlarged(truncation, spins, tails(solution));
    if (count >= enlargements) {
      throw notConverged({ order: truncation.order, uncertainty, ...limits, needed: next.order });
    }
    [lower, truncation] = [solution, next];
  }
}

/** Relative weights of the last order and of the last two projections, one of which may vanish by symmetry. */
function tails({ state, truncation }: Solution): { readonly order: number; readonly projection: number } {
  const { order, projection } = truncation;
  const purity = multipolePurity(state);
  const last = projectionWeight(state, projection) + projectionWeight(state, projection - 1);
  return {
    order: order === state.spins ? 0 : Math.sqrt(shellWeight(state, order) / purity),
    projection: projection === order ? 0 : Math.sqrt(last / purity),
  };
}

function* solveTruncated(
  problem: MultipoleProblem,
  truncation: Truncation,
  { memoryLimit, rough = false }: Limits & { readonly rough?: boolean },
): Steps<Solution> {
  const { stencil, blocks } = problem;
  refuseTooLarge(problem, truncation, memoryLimit);
  const { projection } = truncation;
  const trace = 1 / Math.sqrt(stencil.spins + 1);
  const refined = !rough || truncation.order >= ALWAYS_REFINED_ORDER;
  const { shells, correction } = yield* eliminate(problem, truncation, { trace, refined });
  const stateOf = (values: readonly Float64Array[]): MultipoleState => {
    const state = maximallyMixedMultipoles(stencil.spins, values.length, Math.min(projection, values.length));
    writeShells(state, blocks.step, values);
    return state;
  };
  const momentsOf = (values: readonly Float64Array[]): CollectiveMoments =>
    laboratoryMoments(multipoleMoments(stateOf(values)), problem.plan);
  const corrected = shells.slice(0, 2).map((block, k) => block.map((value, i) => value + (correction[k]?.[i] ?? 0)));
  const moments = momentsOf(shells.slice(0, 2));
  return { truncation, state: stateOf(shells), moments, rounding: largestChange(moments, momentsOf(corrected)) };
}

/** The moments in the laboratory; those that are odd under the parity vanish in the mixture of a branch and its mirror image. */
function laboratoryMoments(moments: CollectiveMoments, { frame, mirrored }: ExpansionPlan): CollectiveMoments {
  const laboratory = momentsInLaboratory(moments, frame);
  return mirrored ? { ...laboratory, X: 0, Y: 0, XZ: 0, YZ: 0 } : laboratory;
}

function* eliminate(
  { stencil, blocks }: MultipoleProblem,
  truncation: Truncation,
  { trace, refined }: { readonly trace: number; readonly refined: boolean },
): Steps<Refined> {
  const matrix = blocks.truncate(truncation);
  const rightHandSide = Array.from(
    { length: matrix.blockCount },
    (_, block) => new Float64Array(matrix.blockSize(block)),
  );
  subtractBlockProduct(blocks.firstShellSource, Float64Array.of(trace), rightHandSide[0]);
  const factorization = yield* factorRegular(matrix, stencil.spins);
  const shells = solveBlockTridiagonal(factorization, rightHandSide);
  return refined ? refine(factorization, rightHandSide, shells) : { shells, correction: [] };
}

/** From this order on rounding errors add up over so many blocks that even a solution to compare with needs refinement. */
const ALWAYS_REFINED_ORDER = 400;

interface Refined {
  readonly shells: readonly Float64Array[];
  /** The last correction that was found: at rounding level of the problem, whether it was applied or not. */
  readonly correction: readonly Float64Array[];
}

const REFINEMENTS = 10;

/**
 * Iterative refinement for as long as it reduces the residual tenfold: once where all is well, oftener after a nearly singular
 * block on the way. The corrections that are left show how far rounding errors are amplified.
 */
function refine(
  factorization: BlockTridiagonalFactorization,
  rightHandSide: readonly Float64Array[],
  first: readonly Float64Array[],
): Refined {
  let shells = first;
  let residual = blockTridiagonalResidual(factorization.matrix, rightHandSide, shells);
  for (let step = 1; ; step++) {
    const correction = solveBlockTridiagonal(factorization, residual);
    const refined = shells.map((block, k) => block.map((value, i) => value + correction[k][i]));
    const next = blockTridiagonalResidual(factorization.matrix, rightHandSide, refined);
    const [before, after] = [squaredNorm(residual), squaredNorm(next)];
    if (!(after < before)) return { shells, correction };
    if (step === REFINEMENTS || after > before / 100) return { shells: refined, correction };
    [shells, residual] = [refined, next];
  }
}

function squaredNorm(blocks: readonly Float64Array[]): number {
  let sum = 0;
  for (const block of blocks) for (const value of block) sum += value * value;
  return sum;
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
  if (factorization.smallestPivot <= SMALLEST_PIVOT * factorization.largestPivot) {
    throw new NonUniqueSteadyStateError(spins);
  }
  return factorization;
}

function refuseTooLarge({ stencil, blocks }: MultipoleProblem, truncation: Truncation, limit: number): void {
  const { order, projection } = truncation;
  let required = 0;
  for (let k = 1; k <= order; k++) required += 8 * (shellSize(blocks.step, k, projection) + 2) ** 2;
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

function certify(problem: MultipoleProblem, solution: Solution, lower: Solution | undefined): MultipoleSteadyState {
  const { stencil, plan } = problem;
  const { state, truncation, moments } = solution;
  // The two branches of a mixture are orthogonal to the precision to which they are stationary.
  const weight = plan.mirrored ? 1 / 2 : 1;
  const purity = weight * multipolePurity(state);
  const tail = tails(solution);
  return {
    state,
    frame: plan.frame,
    mirrored: plan.mirrored,
    moments,
    purity,
    certificate: {
      method: "multipole",
      residualNorm: multipoleNorm(applyLiouvillian(stencil, state)),
      traceError: Math.abs(state.data[0] * Math.sqrt(stencil.spins + 1) - 1),
      frame: frameName(plan),
      truncationOrder: truncation.order,
      truncationTail: tail.order,
      truncationProjection: truncation.projection,
      projectionTail: tail.projection,
      ...(lower === undefined ? {} : { comparisonOrder: lower.truncation.order }),
      momentUncertainty: Math.max(solution.rounding, lower === undefined ? 0 : largestChange(lower.moments, moments)),
      purityUncertainty: lower === undefined ? 0 : Math.abs(weight * multipolePurity(lower.state) - purity),
      sector: problem.sector,
    },
  };
}

function frameName({ frame, mirrored }: ExpansionPlan): MultipoleCertificate["frame"] {
  if (mirrored) return "mean-field-mixture";
  return frame === LABORATORY ? "z-axis" : "mean-field";
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
