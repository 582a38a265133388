import { type Frame, frameAlong, LABORATORY, modelInFrame } from "../frame.js";
import { meanFieldDrift } from "../mean-field/drift.js";
import { attractsEverything, determinant, type FixedPoint, meanFieldFixedPoints } from "../mean-field/fixed-points.js";
import { principalVariances } from "../mean-field/fluctuations.js";
import { distance, dot } from "../mean-field/vector.js";
import type { CollectiveSpinModel } from "../model.js";
import type { Truncation } from "../multipole/real-system.js";

/** In which frame a steady state is expanded, and where the expansion begins to be cut off. */
export interface ExpansionPlan {
  readonly frame: Frame;
  /** The state is the equal mixture of what is found in the frame and of its image under exp(i pi Jz). */
  readonly mirrored: boolean;
  /** The parity exp(i pi Jz) is the half turn about the frame's first axis. */
  readonly halfTurn: boolean;
  readonly truncation: Truncation;
}

/** Below this number of spins the plain expansion is as fast as a plan. */
const SMALLEST_PLANNED = 150;

/** Up to this number of spins nothing is cut off: the exact expansion takes 3 ms. */
const LARGEST_EXACT = 60;

/**
 * Ways to expand the steady state, the cheapest first; the last one is right for every model and every state.
 *
 * The mean field is only asked where to look: what it suggests counts when the solution's own certificate confirms it.
 */
export function expansionPlans(model: CollectiveSpinModel, spins: number, parity: boolean): readonly ExpansionPlan[] {
  if (spins < SMALLEST_PLANNED) return [zAxisPlan(spins, 1)];
  const drift = meanFieldDrift(model);
  const points = meanFieldFixedPoints(drift);
  const stable = points?.filter((point) => point.stable) ?? [];
  const inPlane = parity ? inPlanePlans(points ?? [], spins) : [];
  if (points === undefined || !areOneUpToParity(stable, parity) || !attractsEverything(drift, stable)) {
    return [...inPlane, zAxisPlan(spins, 1)];
  }
  const [branch] = stable;
  const frame = frameAlong(branch.direction);
  const variances = principalVariances(modelInFrame(model, frame), branch.jacobian);
  const width = Math.sqrt(variances[1] / spins);
  const plain = zAxisPlan(spins, Math.hypot(branch.direction[0], branch.direction[1]) + 1.5 * width);
  if (!isLocalized(branch, points, { spins, variance: variances[1] })) return [...inPlane, plain];
  const truncation = gaussianTruncation(spins, variances);
  const mirrored = stable.length === 2;
  if (mirrored && hasAntipode(stable, truncation)) return [...inPlane, plain];
  return [{ frame, mirrored, halfTurn: false, truncation }, ...inPlane, plain];
}

/**
 * The z axis and all orders that matter: multipoles of a state whose widths are of the order of 1/sqrt(N) fall off like
 * exp(-k^2 / (c N)), so that about 6.3 sqrt(N) orders reach 1e-10 in the moments. A state at the angle theta from the axis
 * has projections up to k sin(theta), `reach` times k with its width, in a cone whose last part is hardly needed.
 */
export function zAxisPlan(spins: number, reach: number): ExpansionPlan {
  const order = spins <= LARGEST_EXACT ? spins : Math.ceil(6.3 * Math.sqrt(spins));
  const plan = { frame: LABORATORY, mirrored: false, halfTurn: false };
  if (reach >= 1) return { ...plan, truncation: { order, projection: order } };
  const projection = Math.min(order, Math.ceil(5.2 * reach * Math.sqrt(spins)) + 16);
  return { ...plan, truncation: { order, projection, cone: { apex: CONE_APEX, opening: reach } } };
}

/** Low orders feed the moments directly: with 24 the moments at N = 10^4 are uncertain by more than 1e-10. */
const CONE_APEX = 34;

/** Branches closer to the plane perpendicular to z than this have so few projections about an axis in it that it pays. */
const LARGEST_ELEVATION = 0.35;
/** Branches that lose or gain stability more slowly than this shape the state too. */
const MARGINAL_RATE = 0.01;

/**
 * An axis in the plane perpendicular to z, between two branches that lie nearly opposite to each other. The parity is the half
 * turn about the first axis of the frame there, which also keeps the odd sector's nearly vanishing eigenvalue out. The
 * projections are those of the branches, off the axis by their elevation, and of a state along z where that is stable too.
 */
function inPlanePlans(points: readonly FixedPoint[], spins: number): readonly ExpansionPlan[] {
  const branch = points.find(
    ({ direction: [x, y, z], jacobian }) =>
      Math.hypot(x, y) > 0.5 &&
      Math.abs(z) < LARGEST_ELEVATION &&
      jacobian[0][0] + jacobian[1][1] < MARGINAL_RATE &&
      determinant(jacobian) > 0,
  );
  if (branch === undefined) return [];
  const [x, y, z] = branch.direction;
  const root = Math.sqrt(spins);
  const alongZ = points.some(({ direction, stable }) => stable && Math.abs(direction[2]) > 0.9);
  const projection = Math.ceil((3 * Math.abs(z) + (alongZ ? 1.5 : 0)) * root) + 14;
  const order = Math.min(spins, Math.ceil(4.5 * root));
  if (projection > order) return [];
  return [{ frame: frameAlong([x, y, 0]), mirrored: false, halfTurn: true, truncation: { order, projection } }];
}

function areOneUpToParity(stable: readonly FixedPoint[], parity: boolean): boolean {
  if (stable.length === 1) return true;
  if (stable.length !== 2 || !parity) return false;
  const [[x, y, z], other] = stable.map(({ direction }) => direction);
  return distance([-x, -y, z], other) < 1e-9;
}

/**
 * Whether the mirror image lies so close to the antipode of the branch, by an angle delta, that the projections kept about
 * the branch resolve it too, as they do up to about K delta: the truncated system then has both for null vectors.
 */
function hasAntipode(stable: readonly FixedPoint[], { order, projection }: Truncation): boolean {
  const cosine = dot(stable[0].direction, stable[1].direction);
  if (cosine > -0.95) return false;
  return Math.acos(Math.min(1, -cosine)) * order < ANTIPODE_RESOLVED * projection;
}

const ANTIPODE_RESOLVED = 6;

/**
 * The Gaussian estimate of what leaks over the barrier between two branches is exp(-LOCALIZED); the true exponent is about
 * half as large (compared with the z axis for h / lambda = 0.1 .. 0.85, N = 100 .. 700). From 60 on it does, but for many spins
 * the truncation about a branch has to be raised so often below 80 that the z axis is cheaper (h / lambda = 0.82 .. 0.96,
 * N = 1000 .. 30000); for few it is not (twice as slow at N = 200, h / lambda = 0.5).
 */
const LOCALIZED = { few: 60, many: 80 } as const;
const FEW_SPINS = 500;

/** Whether the nearest other fixed point, over which the state would leave, is far on the scale of the fluctuations. */
function isLocalized(
  branch: FixedPoint,
  points: readonly FixedPoint[],
  { spins, variance }: { spins: number; variance: number },
): boolean {
  const nearest = points.reduce(
    (found, { direction }) =>
      direction === branch.direction ? found : Math.min(found, distance(direction, branch.direction)),
    Infinity,
  );
  const exponent = (spins * nearest ** 2) / (2 * variance);
  return exponent > (spins <= FEW_SPINS ? LOCALIZED.few : LOCALIZED.many);
}

/** Up to this number of spins phase-space functions are drawn, which err by the tails themselves. */
const LARGEST_DRAWN = 1e4;

/**
 * A Gaussian state with variances V1 <= V2 has multipoles r_kq ~ exp(-k^2 (V1 + V2) / (4N)) I_{q/2}(k^2 (V2 - V1) / (4N)):
 * they fall like exp(-k^2 V1 / (2N)) with k and like rho^(q/2), rho = (sqrt V2 - sqrt V1) / (sqrt V2 + sqrt V1), with q.
 * The moments err by the square of the tails or less, so that tails of exp(-16) = 1e-7 are more than enough for them; what
 * is not Gaussian adds a little. Where only moments are of use, projections are cut off at rho^(q/2) = exp(-15/2).
 */
function gaussianTruncation(spins: number, [narrow, wide]: readonly [number, number]): Truncation {
  const order = Math.min(spins, Math.ceil(5.7 * Math.sqrt(spins / narrow)) + 6);
  const ratio = (Math.sqrt(wide) - Math.sqrt(narrow)) / (Math.sqrt(wide) + Math.sqrt(narrow));
  const [exponent, least] = spins <= LARGEST_DRAWN ? [22, 10] : [14, 8];
  const projection = Math.max(least, Math.ceil(exponent / -Math.log(ratio)) + 4);
  return { order, projection: Math.min(order, projection) };
}

/** What to compare a solution with: fewer orders and fewer projections. */
export function comparison({ order, projection, cone }: Truncation): Truncation {
  const lower = Math.max(2, Math.floor(0.9 * order));
  // Two projections fewer at least: a parity leaves every second one out.
  const narrower = Math.max(2, Math.min(projection - 2, Math.floor(0.9 * projection)));
  if (cone === undefined) return { order: lower, projection: projection === order ? lower : narrower };
  return { order: lower, projection: narrower, cone: { apex: cone.apex - 2, opening: 0.9 * cone.opening } };
}

/**
 * The next truncation to try when two of them disagree: further out where the state's tail is longer, but a little in both
 * directions, so that the comparison with the last one tests both.
 */
export function enlarged(
  { order, projection, cone }: Truncation,
  spins: number,
  tails: { readonly order: number; readonly projection: number },
): Truncation {
  const whole = projection === order;
  const further = (whole || tails.order > tails.projection / 30 ? 1.25 : 1.1) * order;
  const highest = Math.min(spins, Math.ceil(further));
  if (whole) return { order: highest, projection: highest };
  const growth = tails.projection > tails.order / 30 ? 1.3 : 1.1;
  const wider = { order: highest, projection: Math.min(highest, Math.ceil(growth * projection) + 2) };
  if (cone === undefined) return wider;
  return { ...wider, cone: { apex: Math.ceil(growth * cone.apex) + 2, opening: growth * cone.opening } };
}
