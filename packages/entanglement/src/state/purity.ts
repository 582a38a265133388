import { type ComplexMatrix, DimensionMismatchError } from "@openqs/linalg";

/**
 * The purity Tr rho^2 of a density matrix, between 1/d (maximally mixed) and 1 (pure).
 *
 * Computed as the sum of rho_ij rho_ji, so that it is right for any square matrix; O(d^2).
 *
 * @param state a d x d density matrix.
 * @throws {DimensionMismatchError} when `state` is not square.
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { purity } from "@openqs/entanglement";
 * purity(matrixFromRows([[0.75, 0], [0, 0.25]])); // => 0.625
 * ```
 */
export function purity(state: ComplexMatrix): number {
  const { rows, columns, data } = state;
  if (rows !== columns) {
    throw new DimensionMismatchError(`\`state\` must be square, but has shape ${rows} x ${columns}.`);
  }
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < rows; j++) {
      const [p, q] = [2 * (i * rows + j), 2 * (j * rows + i)];
      sum += data[p] * data[q] - data[p + 1] * data[q + 1];
    }
  }
  return sum;
}
