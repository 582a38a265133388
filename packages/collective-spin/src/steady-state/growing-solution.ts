import {
  type AscendingFactorization,
  factorAscendingSteps,
  SingularMatrixError,
  solveAscending,
  type Steps,
  truncationChange,
} from "@openqs/linalg";
import {
  addMultiple,
  changeOfMoments,
  type Limits,
  type MultipoleProblem,
  refine,
  refuseTooLarge,
  type Solution,
  solutionOf,
  sourceOf,
} from "./truncated-solution.js";

/** A solution and the one of a lower order with which it was compared; the exact order N has none. */
export interface GrownSolution {
  readonly solution: Solution;
  readonly lower?: Solution;
}

/**
 * Solves L r = 0, r_00 given, at the lowest order K whose moments agree with those at 0.9 K to the tolerance.
 *
 * The shells are eliminated from k = 1 up, so that a higher order goes on from a lower one, and so that the solution at 0.9 K
 * follows from that at K by one substitution. Truncations at low orders can be close to singular, which costs digits that
 * iterative refinement restores; the result is undefined where it does not.
 */
export function* solveGrowing(problem: MultipoleProblem, limits: Limits): Steps<GrownSolution | undefined> {
  try {
    return yield* grow(problem, limits);
  } catch (error) {
    if (error instanceof SingularMatrixError) return undefined;
    throw error;
  }
}

/** First order to try, in units of the plan's, which is on the safe side. */
const FIRST = 0.72;
/** Up to this number of spins the plan's order comes first: density matrices are of use there, which err by the tail itself. */
const LARGEST_DENSITY_MATRIX = 400;
/** Up to this number of spins every order is worth trying: the exact one takes 50 ms at most. */
const LARGEST_WHOLE = 150;
/** Orders beyond this multiple of the plan's are not tried; where projections are cut off, more orders cost little. */
const LAST = { whole: 1.4, cutOff: 8 };

function* grow(problem: MultipoleProblem, limits: Limits): Steps<GrownSolution | undefined> {
  const { spins } = problem.stencil;
  const { order: planned, projection } = problem.plan.truncation;
  refuseTooLarge(problem, problem.plan.truncation, limits.memoryLimit);
  const last = spins <= LARGEST_WHOLE ? spins : planned * (projection === planned ? LAST.whole : LAST.cutOff);
  let factorization: AscendingFactorization | undefined;
  const tried: Trial[] = [];
  for (
    let order = Math.ceil((spins > LARGEST_DENSITY_MATRIX ? FIRST : 1) * planned);
    order <= last;
    order = nextOrder(tried, spins, limits)
  ) {
    const system = systemOf(problem, order, limits);
    factorization = yield* factorAscendingSteps(system.whole, order, factorization);
    const change = truncationChange(factorization, system.rightHandSide, Math.floor(0.9 * order));
    const uncertainty = changeOfMoments(problem, change);
    if (order < spins && !(uncertainty <= limits.tolerance)) {
      tried.push({ order, uncertainty });
      continue;
    }
    return refinedSolution(problem, { ...system, factorization, change }, limits);
  }
  return undefined;
}

interface Trial {
  readonly order: number;
  readonly uncertainty: number;
}

/** The uncertainty falls like exp(-a k^2): the next order is where the last two trials say that it reaches the tolerance. */
function nextOrder(tried: readonly Trial[], spins: number, { tolerance }: Limits): number {
  const last = tried[tried.length - 1];
  const before = tried.at(-2);
  const [least, most] = [Math.ceil(1.04 * last.order) + 1, Math.ceil(1.5 * last.order)];
  if (before === undefined) return Math.min(spins, Math.ceil(1.12 * last.order));
  const slope = Math.log(before.uncertainty / last.uncertainty) / (last.order ** 2 - before.order ** 2);
  const predicted = Math.sqrt(last.order ** 2 + Math.log((2 * last.uncertainty) / tolerance) / slope);
  return Math.min(spins, slope > 0 ? Math.min(most, Math.max(least, Math.ceil(predicted))) : most);
}

interface System {
  readonly truncation: Solution["truncation"];
  /** All shells up to N, made on demand. */
  readonly whole: ReturnType<MultipoleProblem["blocks"]["truncate"]>;
  readonly matrix: System["whole"];
  readonly rightHandSide: readonly Float64Array[];
}

function systemOf(problem: MultipoleProblem, order: number, { memoryLimit }: Limits): System {
  const { spins } = problem.stencil;
  const { truncation: planned } = problem.plan;
  const widest = planned.projection === planned.order ? spins : planned.projection;
  const truncation = { ...planned, order, projection: Math.min(order, widest) };
  refuseTooLarge(problem, truncation, memoryLimit);
  const matrix = problem.blocks.truncate(truncation);
  const whole = problem.blocks.truncate({ ...planned, order: spins, projection: widest });
  return { truncation, whole, matrix, rightHandSide: sourceOf(problem, matrix) };
}

interface Grown extends System {
  readonly factorization: AscendingFactorization;
  readonly change: readonly Float64Array[];
}

/** Undefined where refinement leaves rounding errors above the tolerance. */
function refinedSolution(problem: MultipoleProblem, grown: Grown, limits: Limits): GrownSolution | undefined {
  const { truncation, matrix, rightHandSide, factorization, change } = grown;
  const solve = (vector: readonly Float64Array[]): readonly Float64Array[] => solveAscending(factorization, vector);
  const refined = refine({ problem, matrix, rightHandSide, solve, ...limits }, solve(rightHandSide));
  const solution = solutionOf(problem, truncation, refined);
  if (!(solution.rounding <= limits.tolerance)) return undefined;
  if (truncation.order === problem.stencil.spins) return { solution };
  const order = change.length;
  const shells = refined.shells.slice(0, order);
  addMultiple(shells, 1, change);
  const shorter = { ...truncation, order, projection: Math.min(order, truncation.projection) };
  return { solution, lower: solutionOf(problem, shorter, { shells, correction: [] }) };
}
