import { type ComplexMatrix, DimensionMismatchError, hermitianEigen, multiply } from "@openqs/linalg";

import { assertDensityMatrix } from "./density-matrix.js";

/**
 * The quantum Fisher information of a state for the parameter theta of exp(-i theta G),
 *
 * F_Q = 2 sum_ik (p_i - p_k)^2/(p_i + p_k) |<i|G|k>|^2, which is 4 Var(G) for a pure state.
 *
 * @param generator Hermitian G, of the state's dimension.
 * @throws {DimensionMismatchError} when the dimensions differ. @throws {InvalidArgumentError} when `state` is not a state. O(d^3).
 *
 * Source: S. L. Braunstein and C. M. Caves, Phys. Rev. Lett. 72, 3439 (1994).
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { quantumFisherInformation } from "@openqs/entanglement";
 * const plus = matrixFromRows([[0.5, 0.5], [0.5, 0.5]]);
 * quantumFisherInformation(plus, matrixFromRows([[0.5, 0], [0, -0.5]])); // => 1
 * ```
 */
export function quantumFisherInformation(state: ComplexMatrix, generator: ComplexMatrix): number {
  assertDensityMatrix("state", state);
  const n = state.rows;
  if (generator.rows !== n || generator.columns !== n) {
    throw new DimensionMismatchError(
      `\`generator\` must be ${n} x ${n} like \`state\`, but has shape ${generator.rows} x ${generator.columns}.`,
    );
  }
  const { values, vectors } = hermitianEigen(state);
  const rotated = multiply(multiply(vectors, generator, { left: "adjoint" }), vectors).data;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const total = values[i] + values[k];
      // Eigenvalues at rounding have no direction; their terms are at most of that size.
      if (total <= 1e-14) continue;
      const [re, im] = [rotated[2 * (i * n + k)], rotated[2 * (i * n + k) + 1]];
      sum += ((values[i] - values[k]) ** 2 / total) * (re * re + im * im);
    }
  }
  return 2 * sum;
}
