import { assertFinite } from "@openqs/linalg";

import type { Vector3 } from "./spin-moments.js";

/** C_R for N -> infinity in the two readings that a broken symmetry allows. */
export interface AsymptoticWitness {
  /** max C_phi of the one symmetry-broken branch, whose mean <J_phi> enters. */
  readonly branch: number;
  /** The phi of `branch` in radians, in [-pi/2, pi/2]. */
  readonly angle: number;
  /** C_phi across the in-plane mean, all that survives in the parity-symmetric mixture that any finite N has. */
  readonly perpendicular: number;
}

/** In-plane means below this are zero: both readings are then the same. */
const NO_MEAN = 1e-9;

/**
 * The collective witness C_phi of a Gaussian state about its mean for N -> infinity,
 *
 * C_phi = 1 - n.(W + r r^T).n with n = (sin phi, cos phi), r the mean Bloch vector and W = 4 Cov(J)/N.
 *
 * @param mean (X, Y, Z).
 * @param covariance W, 3 x 3 by rows, 1 for a coherent state across its mean.
 * @throws {InvalidArgumentError} when an entry is not finite.
 *
 * Source: S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eq. (9) and Fig. 4.
 *
 * @example
 * ```ts
 * import { asymptoticWitness } from "@openqs/entanglement";
 * const squeezed = [[2, 0, 0], [0, 0.5, 0], [0, 0, 0]];
 * asymptoticWitness([0, 0, 1], squeezed); // => { branch: 0.5, angle: 0, perpendicular: 0.5 }
 * ```
 */
export function asymptoticWitness(mean: Vector3, covariance: readonly (readonly number[])[]): AsymptoticWitness {
  const [[wxx, wxy], [, wyy]] = covariance as [[number, number], [number, number]];
  const [x, y] = mean;
  for (const [name, value] of Object.entries({ x, y, wxx, wxy, wyy })) assertFinite(name, value);
  const [xx, xy, yy] = [wxx + x * x, wxy + x * y, wyy + y * y];
  const branch = 1 - (xx + yy) / 2 + Math.hypot((xx - yy) / 2, xy);
  const size = x * x + y * y;
  const perpendicular = size < NO_MEAN ** 2 ? branch : 1 - (wxx * y * y - 2 * wxy * x * y + wyy * x * x) / size;
  return { branch, angle: Math.atan2(0 - xy, (xx - yy) / 2) / 2, perpendicular };
}
