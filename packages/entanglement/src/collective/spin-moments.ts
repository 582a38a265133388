import { assertFinite, assertInteger, InvalidArgumentError } from "@openqs/linalg";

/** Three real components along x, y and z. */
export type Vector3 = readonly [number, number, number];

/**
 * First and second moments of a collective spin of N two-level atoms along all three axes, j = N/2:
 * mean_i = `<J_i>/j`, second_ik = `<J_i J_k + J_k J_i>/(2 j^2)` (symmetric, by rows).
 */
export interface SpinMoments {
  /** `<J_i>/j` along x, y and z. */
  readonly mean: Vector3;
  /** `<J_i J_k + J_k J_i>/(2 j^2)`, symmetric, by rows. */
  readonly second: readonly [Vector3, Vector3, Vector3];
}

/** Throws unless the moments are finite, the second ones symmetric and `atoms` is at least `minimum`. */
export function assertSpinMoments(moments: SpinMoments, atoms: number, minimum = 1): void {
  moments.mean.forEach((value, i) => assertFinite(`moments.mean[${i}]`, value));
  moments.second.forEach((row, i) =>
    row.forEach((value, k) => {
      assertFinite(`moments.second[${i}][${k}]`, value);
      if (Math.abs(value - moments.second[k][i]) > 1e-12) {
        throw new InvalidArgumentError(
          `moments.second[${i}][${k}]`,
          value,
          "must equal its mirror image (symmetric matrix)",
        );
      }
    }),
  );
  assertInteger("atoms", atoms, { minimum });
}

/** n.second.n */
export function secondMoment({ second }: SpinMoments, n: Vector3): number {
  return second.reduce((sum, row, i) => sum + n[i] * (row[0] * n[0] + row[1] * n[1] + row[2] * n[2]), 0);
}

/** n.mean */
export function meanAlong({ mean }: SpinMoments, n: Vector3): number {
  return mean[0] * n[0] + mean[1] * n[1] + mean[2] * n[2];
}

/** n/|n|, checked to be finite and not zero. */
export function unitDirection(direction: Vector3): Vector3 {
  direction.forEach((value, i) => assertFinite(`direction[${i}]`, value));
  const length = Math.hypot(...direction);
  if (length === 0) throw new InvalidArgumentError("direction", direction, "must not be the zero vector");
  return [direction[0] / length, direction[1] / length, direction[2] / length];
}
