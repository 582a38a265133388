import { type ComplexMatrix, hermitianEigenvalues } from "@openqs/linalg";

import { partialTranspose } from "./partial-trace.js";

/**
 * The negativity (||rho^T_A||_1 - 1)/2 of a state, the sum of the sizes of the negative eigenvalues of its partial transpose;
 * 1/2 for a Bell state.
 *
 * @param dimensions dimensions of all subsystems, first slowest.
 * @param subsystems indices of those on one side of the cut.
 * @throws As {@link partialTrace}. O(d^3).
 *
 * Source: G. Vidal and R. F. Werner, Phys. Rev. A 65, 032314 (2002).
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { logarithmicNegativity, negativity } from "@openqs/entanglement";
 * const bell = matrixFromRows([[0.5, 0, 0, 0.5], [0, 0, 0, 0], [0, 0, 0, 0], [0.5, 0, 0, 0.5]]);
 * negativity(bell, [2, 2], [0]); // => 0.5
 * logarithmicNegativity(bell, [2, 2], [0]); // => 1
 * ```
 */
export function negativity(state: ComplexMatrix, dimensions: readonly number[], subsystems: readonly number[]): number {
  const values = hermitianEigenvalues(partialTranspose(state, dimensions, subsystems));
  return values.reduce((sum, value) => sum + Math.max(0, -value), 0);
}

/**
 * The logarithmic negativity log2(2 negativity + 1), in bits.
 *
 * @throws As {@link partialTrace}. O(d^3).
 *
 * Source: M. B. Plenio, Phys. Rev. Lett. 95, 090503 (2005).
 */
export function logarithmicNegativity(
  state: ComplexMatrix,
  dimensions: readonly number[],
  subsystems: readonly number[],
): number {
  return Math.log2(2 * negativity(state, dimensions, subsystems) + 1);
}
