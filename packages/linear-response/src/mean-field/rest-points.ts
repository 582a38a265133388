import { InvalidArgumentError, NotConvergedError } from "@openqs/linalg";

import type { Vector3 } from "../model/collective-spin-model.js";
import { addScaled, type MeanFrame, meanFrame, norm, normalized } from "./bloch-vector.js";

/** A smooth flow on the unit sphere. */
export interface SphereFlow {
  readonly velocity: (r: Vector3) => Vector3;
  /** The 2 x 2 Jacobian, by rows, on the tangent plane of the frame's mean. */
  readonly jacobian: (frame: MeanFrame) => readonly [number, number, number, number];
  /** The size of its terms, by which residuals are measured. */
  readonly scale: number;
}

/** Velocities of polished fixed points stay below this share of the flow's scale. */
const RESIDUAL_TOLERANCE = 1e-13;

/** Velocities below this share of the flow's scale cannot be told from zero. */
const ROUNDING = 4e-16;

/** Jacobians of smaller determinant, over the scale squared, belong to a multiple root, known to half the digits. */
const DEGENERATE = 1e-6;

/**
 * The distinct zeros of a flow to which Newton's method leads from the candidates.
 *
 * @throws {InvalidArgumentError} when a zero is not isolated.
 * @throws {NotConvergedError} when no zero is multiple and their indices do not add up to 2 (Poincare-Hopf theorem).
 */
export function restPoints(flow: SphereFlow, candidates: readonly Vector3[]): Vector3[] {
  if (flow.scale === 0) throw notIsolated([0, 0, 1]);
  const roots = distinctRoots(
    flow,
    candidates.map((candidate) => newtonOnSphere(flow, candidate)),
  );
  const determinants = roots.map((root) => relativeDeterminant(flow, root));
  const degenerate = roots.filter((_, i) => Math.abs(determinants[i]) < DEGENERATE);
  degenerate.forEach((root) => assertIsolated(flow, root));
  if (degenerate.length === 0) assertComplete(determinants);
  return roots;
}

/** The determinant of the Jacobian at a point over the scale squared. */
function relativeDeterminant(flow: SphereFlow, point: Vector3): number {
  const [a, b, c, d] = flow.jacobian(meanFrame(point));
  return (a * d - b * c) / flow.scale ** 2;
}

/** Newton's method in the tangent plane, to the best point that it reaches. */
function newtonOnSphere(flow: SphereFlow, start: Vector3): Vector3 {
  let best = start;
  let bestSpeed = norm(flow.velocity(best));
  // At a pitchfork convergence is linear with ratio 2/3, and 60 steps reach the cube root of rounding.
  for (let iteration = 0, r = start; iteration < 60 && bestSpeed > 0; iteration++) {
    const step = newtonStep(flow, meanFrame(r));
    if (step === null) break;
    r = normalized(addScaled(r, Math.min(1, 1 / norm(step)), step));
    const speed = norm(flow.velocity(r));
    if (speed < bestSpeed) [best, bestSpeed] = [r, speed];
    else if (bestSpeed < 1e-15 * flow.scale) break;
  }
  return best;
}

function newtonStep(flow: SphereFlow, frame: MeanFrame): Vector3 | null {
  const [a, b, c, d] = flow.jacobian(frame);
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-18 * flow.scale ** 2) return null;
  const v = flow.velocity(frame.mean);
  const [p, q] = [frame.first, frame.second].map((e) => e[0] * v[0] + e[1] * v[1] + e[2] * v[2]) as [number, number];
  const along = (b * q - d * p) / determinant;
  const across = (c * p - a * q) / determinant;
  return addScaled([along * frame.first[0], along * frame.first[1], along * frame.first[2]], across, frame.second);
}

/** Roots to rounding, best first, without those that belong to a better one: all between is then a root as well. */
function distinctRoots(flow: SphereFlow, points: readonly Vector3[]): Vector3[] {
  const speed = (r: Vector3) => norm(flow.velocity(r)) / flow.scale;
  const isRoot = (r: Vector3) => speed(r) < RESIDUAL_TOLERANCE;
  const distinct: Vector3[] = [];
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

/** Throws when a fixed point of vanishing determinant has another such point about 0.02 away along its null direction. */
function assertIsolated(flow: SphereFlow, root: Vector3): void {
  const frame = meanFrame(root);
  const [a, b, c, d] = flow.jacobian(frame);
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
    const rests = norm(flow.velocity(neighbour)) < RESIDUAL_TOLERANCE * flow.scale;
    // On a curve the neighbour is degenerate to rounding; a separate fixed point next to a bifurcation is not.
    const isOnCurve = Math.abs(relativeDeterminant(flow, neighbour)) < 1e-10;
    if (distance > 0.01 && distance < 0.03 && rests && isOnCurve) throw notIsolated(root);
  }
}

function notIsolated(root: Vector3): InvalidArgumentError {
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
