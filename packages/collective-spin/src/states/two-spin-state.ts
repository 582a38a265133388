import { type ComplexMatrix, InvalidArgumentError, zeros } from "@openqs/linalg";
import type { CollectiveMoments } from "../multipole/moments.js";

/**
 * The state of any two of N spins 1/2 in a permutation-symmetric state, from its first and second moments:
 * rho_2 = (1/4) (1 + sum_a s_a (sigma_a x 1 + 1 x sigma_a) + sum_ab t_ab sigma_a x sigma_b), s_a = <J_a> / j and
 * t_ab = (N <{J_a, J_b}> / (2 j^2) - delta_ab) / (N - 1).
 *
 * Shape 4 x 4, basis up-up, up-down, down-up, down-down. Source: X. Wang and K. Molmer, Eur. Phys. J. D 18, 385 (2002).
 *
 * @throws {InvalidArgumentError} for a single spin.
 *
 * @example Two of many spins that all point up.
 * ```ts
 * import { coherentMultipoles, multipoleMoments, twoSpinState } from "@openqs/collective-spin";
 * const { data } = twoSpinState(multipoleMoments(coherentMultipoles(50, { theta: 0, phi: 0 })));
 * data[0]; // => 1
 * ```
 */
export function twoSpinState(moments: CollectiveMoments): ComplexMatrix {
  const { spins, X, Y, Z, XX, YY, ZZ, XY, YZ, XZ } = moments;
  if (spins < 2) throw new InvalidArgumentError("moments.spins", spins, "must be at least 2");
  const pair = (second: number, delta: 0 | 1): number => (spins * second - delta) / (spins - 1);
  const [xx, yy, zz] = [pair(XX, 1), pair(YY, 1), pair(ZZ, 1)];
  const [xy, yz, xz] = [pair(XY, 0), pair(YZ, 0), pair(XZ, 0)];
  const upper: readonly (readonly [number, number, number, number])[] = [
    [0, 0, 1 + 2 * Z + zz, 0],
    [0, 1, X + xz, -(Y + yz)],
    [0, 2, X + xz, -(Y + yz)],
    [0, 3, xx - yy, -2 * xy],
    [1, 1, 1 - zz, 0],
    [1, 2, xx + yy, 0],
    [1, 3, X - xz, -(Y - yz)],
    [2, 2, 1 - zz, 0],
    [2, 3, X - xz, -(Y - yz)],
    [3, 3, 1 - 2 * Z + zz, 0],
  ];
  const state = zeros(4, 4);
  for (const [i, j, re, im] of upper) {
    state.data.set([re / 4, -im / 4], 2 * (4 * j + i));
    state.data.set([re / 4, im / 4], 2 * (4 * i + j));
  }
  return state;
}
