import { type ComplexMatrix, zeros } from "@openqs/linalg";

import { assertSpinMoments, type SpinMoments } from "../collective/spin-moments.js";

/**
 * The state of any two of N atoms in a permutation-symmetric state, from collective moments,
 *
 * rho = (1/4) sum_ab t_ab sigma_a (x) sigma_b, t_0a = `<J_a>/j`, t_ab = (N `<J_a J_b + J_b J_a>/(2 j^2)` - delta_ab)/(N - 1).
 *
 * @param moments dimensionless moments, see {@link SpinMoments}.
 * @param atoms N, at least 2.
 * @returns 4 x 4 in the basis |00>, |01>, |10>, |11>, 0 being the eigenstate of sigma_z to +1.
 * @throws {InvalidArgumentError} when a moment is not valid or `atoms` is below 2.
 *
 * Source: X. Wang and K. Molmer, Eur. Phys. J. D 18, 385 (2002).
 *
 * @example The rescaled concurrence is (N - 1) times the concurrence of this state.
 * ```ts
 * import { concurrence, twoSpinState } from "@openqs/entanglement";
 * // |j, j - 1> of N = 4, one shared excitation: C = 2/N
 * const state = { mean: [0, 0, 0.5], second: [[0.625, 0, 0], [0, 0.625, 0], [0, 0, 0.25]] };
 * concurrence(twoSpinState(state, 4)); // => 0.5
 * ```
 */
export function twoSpinState(moments: SpinMoments, atoms: number): ComplexMatrix {
  assertSpinMoments(moments, atoms, 2);
  const [x, y, z] = moments.mean;
  const t = (a: number, b: number) => (atoms * moments.second[a][b] - (a === b ? 1 : 0)) / (atoms - 1);
  const [xx, yy, zz, xy, xz, yz] = [t(0, 0), t(1, 1), t(2, 2), t(0, 1), t(0, 2), t(1, 2)];
  const state = zeros(4, 4);
  const set = (i: number, k: number, re: number, im: number) => {
    state.data.set([re / 4, im / 4], 2 * (4 * i + k));
    state.data.set([re / 4, -im / 4], 2 * (4 * k + i));
  };
  set(0, 0, 1 + 2 * z + zz, 0);
  set(1, 1, 1 - zz, 0);
  set(2, 2, 1 - zz, 0);
  set(3, 3, 1 - 2 * z + zz, 0);
  for (const middle of [1, 2]) {
    set(0, middle, x + xz, -(y + yz));
    set(middle, 3, x - xz, -(y - yz));
  }
  set(0, 3, xx - yy, -2 * xy);
  set(1, 2, xx + yy, 0);
  return state;
}
