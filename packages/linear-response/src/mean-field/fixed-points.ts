import { type Complex, InvalidArgumentError, NotConvergedError } from "@openqs/linalg";

import {
  assertCollectiveSpinModel,
  type CollectiveSpinModel,
  type RealVector,
} from "../model/collective-spin-model.js";
import { type BlochFlow, blochFlow, tangentJacobian, velocity } from "./bloch-flow.js";
import { addScaled, type MeanFrame, meanFrame, norm, normalized } from "./bloch-vector.js";
import { fixedPointCandidates } from "./fixed-point-candidates.js";
import { classifyStability, eigenvalues2x2, type Stability } from "./stability.js";

/** Velocities of polished fixed points stay below this share of the flow's scale. */
const RESIDUAL_TOLERANCE = 1e-13;

/** Velocities below this share of the flow's scale cannot be told from zero. */
const ROUNDING = 4e-16;

/** Jacobians of smaller determinant, over the scale squared, belong to a multiple root, known to half the digits. */
const DEGENERATE = 1e-6;

/** A stationary solution of the mean-field equations. */
export interface FixedPoint {
  /** The unit vector (X, Y, Z) = `<J>/j`. */
  readonly bloch: RealVector;
  readonly stability: Stability;
  /** The two eigenvalues on the tangent plane of the sphere, larger real part first. */
  readonly eigenvalues: readonly [Complex, Complex];
  /** Speed |dr/dt| at the point, in the unit of the model. */
  readonly residualNorm: number;
}

/**
 * All fixed points of the mean-field equations of a collective spin, with their stability.
 *
 * A Lagrange multiplier turns the problem into a quadratic eigenvalue problem of size 3, whose real eigenvalues yield
 * every fixed point; each is polished by Newton's method on the sphere. The list is checked against the Poincare-Hopf
 * theorem (indices of a flow on the sphere add up to 2) and sorted by stability, then by Z, X and Y downwards.
 * Points less than about 1e-5 apart, next to a bifurcation, cannot be told apart and count as one. About 0.1 ms.
 *
 * @param model see {@link CollectiveSpinModel}.
 * @throws {InvalidArgumentError} when the model is not valid or its fixed points are not isolated, as without any
 * Hamiltonian or with a Hamiltonian that is symmetric about an axis and no pumping.
 * @throws {NotConvergedError} when the indices do not add up to 2.
 *
 * Source: for the LMG model S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eqs. (6) and (7).
 *
 * @example
 * ```ts
 * import { lmgModel, meanFieldFixedPoints } from "@openqs/linear-response";
 * const points = meanFieldFixedPoints(lmgModel({ field: 0.5, coupling: 1, gammaB: 0.2 }));
 * points.map(({ stability }) => stability); // => ["stable", "stable", "unstable", "unstable"]
 * points[0].bloch[2]; // => 0.5051026
 * ```
 */
export function meanFieldFixedPoints(model: CollectiveSpinModel): FixedPoint[] {
  assertCollectiveSpinModel(model);
  const flow = blochFlow(model);
  if (flow.scale === 0) throw notIsolated([0, 0, 1]);
  const roots = distinctRoots(
    flow,
    fixedPointCandidates(flow).map((candidate) => newtonOnSphere(flow, candidate)),
  );
  const jacobians = roots.map((root) => tangentJacobian(flow, meanFrame(root)));
  const determinants = jacobians.map(([a, b, c, d]) => (a * d - b * c) / flow.scale ** 2);
  const degenerate = roots.filter((_, i) => Math.abs(determinants[i]!) < DEGENERATE);
  degenerate.forEach((root) => assertIsolated(flow, root));
  if (degenerate.length === 0) assertComplete(determinants);
  return roots
    .map((root, i) => {
      const eigenvalues = eigenvalues2x2(jacobians[i]!);
      const stability = classifyStability(eigenvalues, flow.scale);
      return { bloch: root, stability, eigenvalues, residualNorm: norm(velocity(flow, root)) };
    })
    .toSorted(byStabilityThenHeight);
}

/** Newton's method in the tangent plane, to the best point that it reaches. */
function newtonOnSphere(flow: BlochFlow, start: RealVector): RealVector {
  let best = start;
  let bestSpeed = norm(velocity(flow, best));
  // At a pitchfork convergence is linear with ratio 2/3, and 60 steps reach the cube root of rounding.
  for (let iteration = 0, r = start; iteration < 60 && bestSpeed > 0; iteration++) {
    const step = newtonStep(flow, meanFrame(r));
    if (step === null) break;
    r = normalized(addScaled(r, Math.min(1, 1 / norm(step)), step));
    const speed = norm(velocity(flow, r));
    if (speed < bestSpeed) [best, bestSpeed] = [r, speed];
    else if (bestSpeed < 1e-15 * flow.scale) break;
  }
  return best;
}

function newtonStep(flow: BlochFlow, frame: MeanFrame): RealVector | null {
  const [a, b, c, d] = tangentJacobian(flow, frame);
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-18 * flow.scale ** 2) return null;
  const v = velocity(flow, frame.mean);
  const [p, q] = [frame.first, frame.second].map((e) => e[0] * v[0] + e[1] * v[1] + e[2] * v[2]) as [number, number];
  const along = (b * q - d * p) / determinant;
  const across = (c * p - a * q) / determinant;
  return addScaled([along * frame.first[0], along * frame.first[1], along * frame.first[2]], across, frame.second);
}

/** Roots to rounding, best first, without those that belong to a better one: all between is then a root as well. */
function distinctRoots(flow: BlochFlow, points: readonly RealVector[]): RealVector[] {
  const speed = (r: RealVector) => norm(velocity(flow, r)) / flow.scale;
  const isRoot = (r: RealVector) => speed(r) < RESIDUAL_TOLERANCE;
  const distinct: RealVector[] = [];
  for (const point of points.filter(isRoot).toSorted((p, q) => speed(p) - speed(q))) {
    const known = distinct.some((other) => {
      const distance = norm(addScaled(point, -1, other));
      // A third and two thirds of the way: halfway lies the middle root of a pitchfork.
      const between = [0.5, 2].map((weight) => normalized(addScaled(point, weight, other)));
      return distance < 1e-9 || (distance < 0.01 && between.every((r) => speed(r) < ROUNDING));
    });
    if (!known) distinct.push(point);
  }
  return distinct;
}

/** Throws when a fixed point of vanishing determinant has another one about 0.02 away along its null direction. */
function assertIsolated(flow: BlochFlow, root: RealVector): void {
  const frame = meanFrame(root);
  const [a, b, c, d] = tangentJacobian(flow, frame);
  const [along, across] = Math.hypot(a, b) > Math.hypot(c, d) ? [-b, a] : [-d, c];
  const direction = addScaled(
    [along * frame.first[0], along * frame.first[1], along * frame.first[2]],
    across,
    frame.second,
  );
  const size = norm(direction);
  const directions = size > 0 ? [addScaled([0, 0, 0], 1 / size, direction)] : [frame.first, frame.second];
  for (const e of directions) {
    const neighbour = newtonOnSphere(flow, normalized(addScaled(root, 0.02, e)));
    const distance = norm(addScaled(neighbour, -1, root));
    if (distance > 0.01 && distance < 0.03 && norm(velocity(flow, neighbour)) < RESIDUAL_TOLERANCE * flow.scale) {
      throw notIsolated(root);
    }
  }
}

function notIsolated(root: RealVector): InvalidArgumentError {
  const at = root.map((x) => x.toPrecision(3)).join(", ");
  return new InvalidArgumentError(
    "model",
    `a flow that rests on a curve through (${at})`,
    "must have isolated fixed points",
  );
}

function assertComplete(determinants: readonly number[]): void {
  const indexSum = determinants.reduce((sum, determinant) => sum + Math.sign(determinant), 0);
  if (indexSum === 2) return;
  throw new NotConvergedError(
    `\`meanFieldFixedPoints\` found ${determinants.length} fixed points whose indices add up to ${indexSum} instead of 2. ` +
      "The model is close to a bifurcation; move a parameter slightly.",
    { iterations: 60, residualNorm: Math.abs(indexSum - 2), tolerance: 0 },
  );
}

const STABILITY_ORDER = { stable: 0, marginal: 1, unstable: 2 };

function byStabilityThenHeight(p: FixedPoint, q: FixedPoint): number {
  const order = STABILITY_ORDER[p.stability] - STABILITY_ORDER[q.stability];
  if (order !== 0) return order;
  // Mirror images differ in Z by rounding only; the sign of X then decides.
  const height = Math.round((q.bloch[2] - p.bloch[2]) * 1e9);
  return height !== 0 ? height : q.bloch[0] - p.bloch[0] || q.bloch[1] - p.bloch[1];
}
