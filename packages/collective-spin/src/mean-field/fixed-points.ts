import { frameAlong } from "../frame.js";
import type { Vector3 } from "../model.js";
import { type Matrix2, type MeanFieldDrift, tangentJacobian, velocity } from "./drift.js";
import { addScaled, distance, dot, normalized } from "./vector.js";

/** A fixed point of the mean-field equation. */
export interface FixedPoint {
  readonly direction: Vector3;
  /** The drift's Jacobian in the tangent axes of `frameAlong(direction)`. */
  readonly jacobian: Matrix2;
  readonly stable: boolean;
}

const STARTING_POINTS = 120;
const NEWTON_ITERATIONS = 60;
const LONGEST_STEP = 0.2;

/**
 * All fixed points of the mean-field equation on the unit sphere, or undefined where their list cannot be shown to be
 * complete.
 *
 * Newton's iteration from points spread over the sphere; by the Poincare-Hopf theorem the signs of the Jacobians'
 * determinants over all fixed points add up to 2, which a list that misses a pair still could, but a missing single
 * point or a degenerate one cannot.
 */
export function meanFieldFixedPoints(drift: MeanFieldDrift): readonly FixedPoint[] | undefined {
  const scale = Math.hypot(...drift.field, ...drift.matrix.flat());
  const found: FixedPoint[] = [];
  for (let n = 0; n < STARTING_POINTS; n++) {
    const direction = newton(drift, fibonacciPoint(n), scale);
    if (direction === undefined || found.some((point) => distance(point.direction, direction) < 1e-6)) continue;
    found.push(fixedPoint(drift, direction));
  }
  const index = found.reduce((sum, { jacobian }) => sum + Math.sign(determinant(jacobian)), 0);
  const degenerate = found.some(({ jacobian }) => Math.abs(determinant(jacobian)) < 1e-12 * scale * scale);
  return index === 2 && !degenerate ? found : undefined;
}

export function determinant([[a, b], [c, d]]: Matrix2): number {
  return a * d - b * c;
}

/** Points spread evenly over the sphere; the poles come first, because models often have fixed points there. */
function fibonacciPoint(n: number): Vector3 {
  if (n < 2) return [0, 0, n === 0 ? 1 : -1];
  const z = 1 - (2 * (n - 1.5)) / (STARTING_POINTS - 2);
  const angle = n * Math.PI * (3 - Math.sqrt(5));
  const radius = Math.sqrt(1 - z * z);
  return [radius * Math.cos(angle), radius * Math.sin(angle), z];
}

function newton(drift: MeanFieldDrift, start: Vector3, scale: number): Vector3 | undefined {
  let m = start;
  let size = Infinity;
  for (let iteration = 0; iteration < NEWTON_ITERATIONS; iteration++) {
    const [e1, e2] = frameAlong(m);
    const flow = velocity(drift, m);
    const [f1, f2] = [dot(e1, flow), dot(e2, flow)];
    const previous = size;
    size = Math.hypot(f1, f2);
    // Converged: at rounding level, and another step no longer helps.
    if (size < 1e-12 * scale && size >= previous / 2) return m;
    if (size === 0) return m;
    const jacobian = tangentJacobian(drift, m, [e1, e2]);
    const [[a, b], [c, d]] = jacobian;
    const det = determinant(jacobian);
    if (det === 0) return undefined;
    const step: readonly [number, number] = [(b * f2 - d * f1) / det, (c * f1 - a * f2) / det];
    const shorten = Math.min(1, LONGEST_STEP / Math.hypot(...step));
    m = normalized(addScaled(addScaled(m, shorten * step[0], e1), shorten * step[1], e2));
  }
  return size < 1e-12 * scale ? m : undefined;
}

function fixedPoint(drift: MeanFieldDrift, direction: Vector3): FixedPoint {
  const [e1, e2] = frameAlong(direction);
  const jacobian = tangentJacobian(drift, direction, [e1, e2]);
  const trace = jacobian[0][0] + jacobian[1][1];
  return { direction, jacobian, stable: trace < 0 && determinant(jacobian) > 0 };
}

const TRAJECTORIES = 14;
const LONGEST_TIME = 400;
const STEP = 0.1;

/** Whether trajectories from all over the sphere end at one of the stable fixed points, and not on a limit cycle. */
export function attractsEverything(drift: MeanFieldDrift, stable: readonly FixedPoint[]): boolean {
  const step = STEP / Math.hypot(...drift.field, ...drift.matrix.flat());
  for (let n = 0; n < TRAJECTORIES; n++) {
    // Off every axis and plane of symmetry, where a trajectory could stay for ever.
    let m = normalized(
      addScaled(fibonacciPoint(2 + Math.floor((n * (STARTING_POINTS - 2)) / TRAJECTORIES)), 1, [0.01, 0.017, 0.003]),
    );
    let steps = Math.ceil(LONGEST_TIME / STEP);
    while (!stable.some(({ direction }) => distance(direction, m) < 0.05)) {
      if (steps-- === 0) return false;
      m = rungeKuttaStep(drift, m, step);
    }
  }
  return true;
}

/** One classical Runge-Kutta step, projected back onto the sphere. */
function rungeKuttaStep(drift: MeanFieldDrift, m: Vector3, step: number): Vector3 {
  const k1 = velocity(drift, m);
  const k2 = velocity(drift, addScaled(m, step / 2, k1));
  const k3 = velocity(drift, addScaled(m, step / 2, k2));
  const k4 = velocity(drift, addScaled(m, step, k3));
  const sum = addScaled(addScaled(addScaled(k1, 2, k2), 2, k3), 1, k4);
  return normalized(addScaled(m, step / 6, sum));
}
