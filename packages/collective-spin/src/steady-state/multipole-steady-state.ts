import { InvalidArgumentError, MemoryLimitError, NotConvergedError, type Steps } from "@openqs/linalg";
import { type Frame, LABORATORY, modelInFrame } from "../frame.js";
import type { CollectiveSpinModel } from "../model.js";
import type { CollectiveMoments } from "../multipole/moments.js";
import { type MultipoleState, multipolePurity } from "../multipole/multipole-state.js";
import { realMultipoleBlocks } from "../multipole/real-system.js";
import { applyLiouvillian, multipoleNorm } from "../multipole/residual.js";
import { type MultipoleStencil, multipoleStencil } from "../multipole/stencil.js";
import { NonUniqueSteadyStateError } from "./errors.js";
import { comparison, enlarged, type ExpansionPlan, expansionPlans, zAxisPlan } from "./plan.js";
import { solveGrowing } from "./growing-solution.js";
import {
  growingStorage,
  largestChange,
  type Limits,
  type MultipoleProblem,
  reserveStorage,
  type Solution,
  solveTruncated,
  tails,
} from "./truncated-solution.js";

/** Options of the multipole method. */
export interface MultipoleMethod {
  readonly kind: "multipole";
  /**
   * `auto` (default): along the mean-field state where the state is localized about it, else `z-axis`, which is
   * right for every state.
   */
  readonly frame?: "auto" | "z-axis";
  /** Highest multipole order K kept (z-axis frame); default: grown until two successive orders agree. `spins` is exact. */
  readonly truncationOrder?: number;
  /** Largest change of any normalized moment between two successive orders; default 1e-10. */
  readonly tolerance?: number;
  /** Refuse to use more memory than this; default 2 GiB. */
  readonly memoryLimitBytes?: number;
}

/** What certifies a steady state that was computed from multipoles. */
export interface MultipoleCertificate {
  /** The route: block elimination of multipoles. */
  readonly method: "multipole";
  /** Frobenius norm of L rho, without truncating L, in the model's unit of frequency. */
  readonly residualNorm: number;
  /** |Tr rho - 1|. */
  readonly traceError: number;
  /**
   * `z-axis`, or `mean-field` where the state was expanded about the mean Bloch vector; `mean-field-mixture` is the equal
   * mixture of such a state and its mirror image under exp(i pi Jz). `in-plane` has its axis perpendicular to z, where two
   * branches lie nearly opposite to each other.
   */
  readonly frame: "z-axis" | "mean-field" | "mean-field-mixture" | "in-plane";
  /** Highest multipole order K of the state; K = N is exact. */
  readonly truncationOrder: number;
  /** sqrt(sum_q |r_Kq|^2) / sqrt(Tr rho^2): the relative weight of the last order kept; 0 where K = N. */
  readonly truncationTail: number;
  /** Largest |q| kept in the frame; K where none is left out. */
  readonly truncationProjection: number;
  /** The relative weight of the multipoles of the last q kept of each order; 0 where none is left out. */
  readonly projectionTail: number;
  /** The lower order with which the moments were compared; absent where K = N. */
  readonly comparisonOrder?: number;
  /** Largest change of a normalized moment between the two orders, or by the last step of refinement. */
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

function multipoleProblem(model: CollectiveSpinModel, plan: ExpansionPlan, facts: ModelFacts): MultipoleProblem {
  const stencil =
    plan.frame === LABORATORY ? facts.stencil : multipoleStencil(modelInFrame(model, plan.frame), facts.stencil.spins);
  const blocks = plan.halfTurn
    ? realMultipoleBlocks({ ...stencil, orderStep: 1 }, "half-turn")
    : realMultipoleBlocks(stencil);
  return { stencil, blocks, plan, sector: facts.sector, storage: facts.storage };
}

interface ModelFacts {
  /** In the laboratory. */
  readonly stencil: MultipoleStencil;
  readonly sector: MultipoleCertificate["sector"];
  readonly storage: MultipoleProblem["storage"];
}

function modelFacts(model: CollectiveSpinModel, spins: number): ModelFacts {
  const stencil = multipoleStencil(model, spins);
  const sector = (["axial", "all", "even"] as const)[stencil.orderStep];
  return { stencil, sector, storage: growingStorage() };
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
    const problem = multipoleProblem(model, plan, facts);
    const result = yield* stateIfSuited(problem, limits);
    if (result !== undefined) return result;
  }
  return yield* grownState(multipoleProblem(model, plans[plans.length - 1], facts), limits);
}

function assertPositive(argument: string, value: number): void {
  if (!(value > 0)) throw new InvalidArgumentError(argument, value, "must be positive");
}

function* stateAtOrder(problem: MultipoleProblem, order: number, limits: Limits): Steps<MultipoleSteadyState> {
  const { spins } = problem.stencil;
  const truncation = { order, projection: order };
  reserveStorage(problem, truncation, limits.memoryLimit);
  const solution = yield* solveTruncated(problem, truncation, limits);
  assertWellConditioned(problem, solution, limits);
  if (order === spins) return certify(problem, solution, undefined);
  const lower = yield* comparedSolution(problem, solution, limits);
  const uncertainty = largestChange(lower.moments, solution.moments);
  if (uncertainty <= limits.tolerance) return certify(problem, solution, lower);
  const converged = yield* convergedState(problem, limits);
  throw notConverged({ order, uncertainty, ...limits, needed: converged.certificate.truncationOrder });
}

/** The solution of a smaller truncation, to compare with. */
function comparedSolution(problem: MultipoleProblem, solution: Solution, limits: Limits): Steps<Solution> {
  return solveTruncated(problem, comparison(solution.truncation), { ...limits, expected: solution });
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
    return yield* problem.plan.halfTurn
      ? grownState(problem, limits, SUITED_ENLARGEMENTS)
      : convergedState(problem, limits, SUITED_ENLARGEMENTS);
  } catch (error) {
    if (error instanceof NonUniqueSteadyStateError || error instanceof NotConvergedError) return undefined;
    if (error instanceof MemoryLimitError) return undefined;
    throw error;
  }
}

/** The state at an order that grows as far as it needs to, where the cost grows fast with it. */
function* grownState(
  problem: MultipoleProblem,
  limits: Limits,
  enlargements: number = Infinity,
): Steps<MultipoleSteadyState> {
  const { spins } = problem.stencil;
  const { plan } = problem;
  const grown = plan.truncation.order === spins ? undefined : yield* solveGrowing(problem, limits);
  if (grown === undefined) return yield* convergedState(problem, limits, enlargements);
  const { solution } = grown;
  const { truncation } = solution;
  if (truncation.projection === truncation.order) return certify(problem, solution, grown.lower);
  const lower = yield* comparedSolution(problem, solution, limits);
  if (largestChange(lower.moments, solution.moments) <= limits.tolerance) return certify(problem, solution, lower);
  const wider = { ...plan, truncation: enlarged(truncation, spins, tails(solution)) };
  return yield* convergedState({ ...problem, plan: wider }, limits, enlargements);
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
    reserveStorage(problem, truncation, limits.memoryLimit);
    const exact = truncation.order === spins && truncation.projection === spins;
    const solution: Solution = yield* solveTruncated(problem, truncation, limits);
    assertWellConditioned(problem, solution, limits);
    if (exact) return certify(problem, solution, undefined);
    lower ??= yield* comparedSolution(problem, solution, limits);
    const uncertainty = largestChange(lower.moments, solution.moments);
    if (uncertainty <= limits.tolerance) return certify(problem, solution, lower);
    const next = enlarged(truncation, spins, tails(solution));
    if (count >= enlargements) {
      throw notConverged({ order: truncation.order, uncertainty, ...limits, needed: next.order });
    }
    [lower, truncation] = [solution, next];
  }
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
    mirrored: plan.mirrored || plan.halfTurn,
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

function frameName({ frame, mirrored, halfTurn }: ExpansionPlan): MultipoleCertificate["frame"] {
  if (halfTurn) return "in-plane";
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
