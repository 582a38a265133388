import { add, hermitianEigenvalues, multiply, scale, singularValues, sqrtm, traceOfProduct } from "@openqs/linalg";
import { assertSameSpace } from "../space/basis.js";
import { assertIsState } from "../states/assert-state.js";
import { type DensityMatrix, toDensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";

/**
 * The root fidelity F = Tr sqrt(sqrt(rho) sigma sqrt(rho)), not squared, as in QuTiP; |<psi|phi>| for pure states.
 * (Nielsen and Chuang use it; Jozsa's is its square.)
 *
 * As the sum of the singular values of sqrt(rho) sqrt(sigma), which keeps small fidelities accurate.
 *
 * @throws {DimensionMismatchError} when the states are on different spaces.
 *
 * @example
 * ```ts
 * import { basisState, ketFromAmplitudes, qubitBasis, rootFidelity } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * rootFidelity(basisState(atom, 0), ketFromAmplitudes(atom, [1, 1])); // => 0.70710678
 * ```
 */
export function rootFidelity(rho: Ket | DensityMatrix, sigma: Ket | DensityMatrix): number {
  assertIsState("rho", rho);
  assertIsState("sigma", sigma);
  assertSameSpace("a fidelity", rho.space, sigma.space);
  if ("amplitudes" in rho) return fidelityWithPure(rho, sigma);
  if ("amplitudes" in sigma) return fidelityWithPure(sigma, rho);
  const values = singularValues(multiply(sqrtm(rho.matrix), sqrtm(sigma.matrix)));
  return values.reduce((total, value) => total + value, 0);
}

function fidelityWithPure(pure: Ket, state: Ket | DensityMatrix): number {
  const overlap = traceOfProduct(toDensityMatrix(pure).matrix, toDensityMatrix(state).matrix).re;
  return Math.sqrt(Math.max(0, overlap));
}

/**
 * The trace distance ||rho - sigma||_1 / 2: 0 for equal states, 1 for perfectly distinguishable ones.
 *
 * @throws {DimensionMismatchError} when the states are on different spaces.
 */
export function traceDistance(rho: Ket | DensityMatrix, sigma: Ket | DensityMatrix): number {
  assertIsState("rho", rho);
  assertIsState("sigma", sigma);
  assertSameSpace("a trace distance", rho.space, sigma.space);
  const difference = add(toDensityMatrix(rho).matrix, scale(toDensityMatrix(sigma).matrix, -1));
  return hermitianEigenvalues(difference).reduce((total, value) => total + Math.abs(value) / 2, 0);
}
