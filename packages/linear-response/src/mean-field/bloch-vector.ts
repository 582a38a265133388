import type { Vector3 } from "../model/collective-spin-model.js";

/** a.b */
export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** a x b */
export function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** a + s b */
export function addScaled(a: Vector3, s: number, b: Vector3): Vector3 {
  return [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
}

/** M v for a matrix by rows. */
export function apply(rows: readonly [Vector3, Vector3, Vector3], v: Vector3): Vector3 {
  return [dot(rows[0], v), dot(rows[1], v), dot(rows[2], v)];
}

/** The Euclidean length. */
export function norm(v: Vector3): number {
  return Math.hypot(v[0], v[1], v[2]);
}

/** v/|v| */
export function normalized(v: Vector3): Vector3 {
  const length = norm(v);
  return [v[0] / length, v[1] / length, v[2] / length];
}

/** A right-handed orthonormal frame whose third axis is a mean Bloch vector. */
export interface MeanFrame {
  /** e_1, a unit vector across the mean; x = (2/sqrt N) J.e_1. */
  readonly first: Vector3;
  /** e_2 = mean x e_1; p = (2/sqrt N) J.e_2. */
  readonly second: Vector3;
  /** e_3, the unit vector `<J>/j`. */
  readonly mean: Vector3;
}

/**
 * The frame of smallest rotation that takes z to the unit vector `mean`; in the lower half sphere that rotation is
 * preceded by half a turn about x, so that no direction is singular.
 */
export function meanFrame(mean: Vector3): MeanFrame {
  const [x, y, z] = mean;
  const sign = z >= 0 ? 1 : -1;
  const share = 1 / (1 + sign * z);
  return {
    first: [1 - x * x * share, 0 - x * y * share, 0 - sign * x],
    second: [0 - sign * x * y * share, sign * (1 - y * y * share), 0 - y],
    mean,
  };
}
