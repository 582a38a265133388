import type { Complex } from "@openqs/linalg";
import type { CollectiveSpinModel, Matrix3, Vector3 } from "../model.js";
import { addScaled, apply, cross, dot } from "./vector.js";

/**
 * The mean-field equation of a collective-spin model, dm/dt = (f + M m) x m for the Bloch vector m = <J> / j.
 *
 * From H = f . J + (1/N) J.B.J and jumps sqrt(r/N) v . J, factorizing <J_i J_j>: M = B + sum (r/2) Im(v^* v^T)^T, that is
 * M_ij = B_ij - sum (r/2) Im(v_i v_j^*). The length of m is conserved.
 */
export interface MeanFieldDrift {
  readonly field: Vector3;
  readonly matrix: Matrix3;
}

/** Builds the mean-field equation of a model. */
export function meanFieldDrift(model: CollectiveSpinModel): MeanFieldDrift {
  const entry = (i: 0 | 1 | 2, j: 0 | 1 | 2): number =>
    model.jumps.reduce(
      (sum, { rate, vector }) => sum - (rate / 2) * imaginaryProduct(vector[i], vector[j]),
      model.interaction[i][j],
    );
  const row = (i: 0 | 1 | 2): Vector3 => [entry(i, 0), entry(i, 1), entry(i, 2)];
  return { field: model.field, matrix: [row(0), row(1), row(2)] };
}

/** Im(a b^*). */
function imaginaryProduct(a: Complex, b: Complex): number {
  return a.im * b.re - a.re * b.im;
}

/** dm/dt at m. */
export function velocity({ field, matrix }: MeanFieldDrift, m: Vector3): Vector3 {
  return cross(addScaled(field, 1, apply(matrix, m)), m);
}

/** A real 2 x 2 matrix by rows. */
export type Matrix2 = readonly [readonly [number, number], readonly [number, number]];

/** The drift's Jacobian on the tangent plane spanned by the orthonormal vectors e1, e2. */
export function tangentJacobian(
  { field, matrix }: MeanFieldDrift,
  m: Vector3,
  [e1, e2]: readonly [Vector3, Vector3],
): Matrix2 {
  const torque = addScaled(field, 1, apply(matrix, m));
  const column = (e: Vector3): Vector3 => addScaled(cross(torque, e), 1, cross(apply(matrix, e), m));
  const [c1, c2] = [column(e1), column(e2)];
  return [
    [dot(e1, c1), dot(e1, c2)],
    [dot(e2, c1), dot(e2, c2)],
  ];
}
