import {
  assertSpinMoments,
  meanAlong,
  type Vector3,
  secondMoment,
  type SpinMoments,
  unitDirection,
} from "./spin-moments.js";

/** Two inequalities that all separable states obey; a positive value proves entanglement. */
export interface PairInequalities {
  /** [<J_l^2> + <J_m^2> - N/2 - (N-1) Var(J_n)]/j^2, which is 1 - (4/N) Var(J_n) - (4/N^2) <J_n>^2 for symmetric states. */
  readonly variance: number;
  /** sqrt([<J_l^2> + <J_m^2> - N/2]^2 + (N-1)^2 <J_n>^2) - <J_n^2> - N(N-2)/4, over N(N-1)/2. */
  readonly transverse: number;
}

/**
 * The two generalised spin-squeezing inequalities of Korbicz, Cirac and Lewenstein along one direction n; l and m complete it to
 * a frame. For symmetric states, over all directions, they are necessary and sufficient for the entanglement of pairs.
 *
 * Unlike the form of {@link collectiveWitness}, which supposes a symmetric state, the first one is written as it holds for any
 * state of N atoms; the second says that a minor of the partially transposed average two-atom state is negative.
 *
 * @param direction any non-zero vector.
 * @throws {InvalidArgumentError} when a moment is not valid, `atoms` is below 2 or the direction is zero.
 *
 * Source: J. K. Korbicz, J. I. Cirac and M. Lewenstein, Phys. Rev. Lett. 95, 120502 (2005); J. K. Korbicz et al., Phys. Rev. A 74,
 * 052319 (2006); for states that are not symmetric G. Toth, C. Knapp, O. Guhne and H. J. Briegel, Phys. Rev. Lett. 99, 250405 (2007).
 *
 * @example Two atoms in |j = 1, m = 0>.
 * ```ts
 * import { pairInequalities } from "@openqs/entanglement";
 * const state = { mean: [0, 0, 0], second: [[1, 0, 0], [0, 1, 0], [0, 0, 0]] };
 * pairInequalities(state, 2, [0, 0, 1]); // => { variance: 1, transverse: 1 }
 * ```
 */
export function pairInequalities(moments: SpinMoments, atoms: number, direction: Vector3): PairInequalities {
  assertSpinMoments(moments, atoms, 2);
  const n = unitDirection(direction);
  const [mean, along] = [meanAlong(moments, n), secondMoment(moments, n)];
  const across = moments.second[0][0] + moments.second[1][1] + moments.second[2][2] - along;
  const [j, pairs] = [atoms / 2, (atoms * (atoms - 1)) / 2];
  const transverse = Math.hypot(j * j * across - j, (atoms - 1) * j * mean) - j * j * along - (atoms * (atoms - 2)) / 4;
  const variance = across - 2 / atoms - (atoms - 1) * (along - mean * mean);
  return { variance, transverse: transverse / pairs };
}
