import { assertFinite } from "@openqs/linalg";

import { assertMoments, type CollectiveMoments } from "./collective-moments.js";

/** The largest {@link collectiveWitness} over all directions in the xy plane. */
export interface MaximalCollectiveWitness {
  /** max over phi of C_phi; where it is positive, pairs of atoms in the symmetric state are entangled. */
  readonly witnessMaximum: number;
  /** The maximising phi in radians, in [-pi/2, pi/2]; phi and phi + pi are the same direction. */
  readonly angle: number;
  /** C_R = max(0, max C_phi), which is (N - 1) times the two-spin concurrence when the state is symmetric. */
  readonly rescaledConcurrence: number;
}

/**
 * The collective entanglement witness along one direction of the xy plane,
 *
 * C_phi = 1 - (4/N) `<(Delta J_phi)^2>` - (4/N^2) `<J_phi>^2`, with J_phi = sin(phi) Jx + cos(phi) Jy.
 *
 * For a permutation-symmetric state C_phi > 0 proves that pairs of its atoms are entangled. The state must be symmetric:
 * atoms in different product states can have C_phi > 0 too, and `pairInequalities` has the form for them. Constant cost.
 *
 * @param moments dimensionless moments, see {@link CollectiveMoments}.
 * @param atoms N, a positive integer.
 * @param angle phi in radians; phi = 0 is the y axis and phi = pi/2 the x axis.
 * @throws {InvalidArgumentError} when a moment or the angle is not finite or `atoms` is not a positive integer.
 *
 * Source: J. K. Korbicz, J. I. Cirac and M. Lewenstein, Phys. Rev. Lett. 95, 120502 (2005); the form used here is
 * S. Morrison and A. S. Parkins, Phys. Rev. Lett. 100, 040403 (2008), Eq. (9).
 *
 * @example The state with one excitation shared by two atoms is maximally entangled.
 * ```ts
 * import { collectiveWitness } from "@openqs/entanglement";
 * // |j = 1, m = 0>: <Jx^2> = <Jy^2> = 1
 * collectiveWitness({ X: 0, Y: 0, XX: 1, YY: 1, XY: 0 }, 2, 0); // => -1
 * // (|1,1> + |1,-1>)/sqrt(2): <Jx^2> = 1, <Jy^2> = 0
 * collectiveWitness({ X: 0, Y: 0, XX: 1, YY: 0, XY: 0 }, 2, 0); // => 1
 * ```
 */
export function collectiveWitness(moments: CollectiveMoments, atoms: number, angle: number): number {
  assertMoments(moments, atoms);
  assertFinite("angle", angle);
  const [x, y] = [Math.sin(angle), Math.cos(angle)];
  const form = quadraticForm(moments, atoms);
  return 1 - (form.xx * x * x + 2 * form.xy * x * y + form.yy * y * y);
}

/**
 * The largest collective witness over phi, in closed form, its angle, and the rescaled concurrence C_R.
 *
 * C_phi = 1 - n.G.n with n = (sin phi, cos phi) and G = N Q - (N-1) m m^T, where Q is the 2x2 matrix of second and m the
 * vector of first moments; the maximum is 1 minus the smaller eigenvalue of G. Constant cost.
 *
 * C_R = (N - 1) C, C the concurrence of the reduced state of two atoms, holds for symmetric states whose best
 * direction lies in the xy plane; the raw `witnessMaximum` is negative where no pair is found entangled.
 *
 * @param moments dimensionless moments, see {@link CollectiveMoments}.
 * @param atoms N, a positive integer.
 * @throws {InvalidArgumentError} when a moment is not finite or `atoms` is not a positive integer.
 *
 * Source: as for {@link collectiveWitness}; concurrence: X. Wang and B. C. Sanders, Phys. Rev. A 68, 012101 (2003).
 *
 * @example
 * ```ts
 * import { maximalCollectiveWitness } from "@openqs/entanglement";
 * const best = maximalCollectiveWitness({ X: 0, Y: 0, XX: 1, YY: 0, XY: 0 }, 2);
 * best.rescaledConcurrence; // => 1
 * best.angle; // => 0
 * ```
 */
export function maximalCollectiveWitness(moments: CollectiveMoments, atoms: number): MaximalCollectiveWitness {
  assertMoments(moments, atoms);
  const { xx, xy, yy } = quadraticForm(moments, atoms);
  const halfDifference = (xx - yy) / 2;
  const witnessMaximum = 1 - ((xx + yy) / 2 - Math.hypot(halfDifference, xy));
  return {
    witnessMaximum,
    // n.G.n = trace/2 - halfDifference cos(2 phi) + xy sin(2 phi); 0 - xy avoids atan2(-0, -1) = -pi.
    angle: Math.atan2(0 - xy, halfDifference) / 2,
    rescaledConcurrence: Math.max(0, witnessMaximum),
  };
}

/** G with C_phi = 1 - n.G.n. */
function quadraticForm({ X, Y, XX, YY, XY }: CollectiveMoments, atoms: number) {
  return {
    xx: atoms * XX - (atoms - 1) * X * X,
    xy: atoms * XY - (atoms - 1) * X * Y,
    yy: atoms * YY - (atoms - 1) * Y * Y,
  };
}
