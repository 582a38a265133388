import { multiply, sparseMultiplyVector, sparseToDense } from "@openqs/linalg";
import type { Operator } from "../operators/operator.js";
import { assertSameSpace } from "../space/basis.js";
import type { DensityMatrix } from "./density-matrix.js";
import { type Ket, normalizedKet } from "./ket.js";

/**
 * U |psi> or U rho U^+ for a unitary operator, such as a displacement or a gate. A ket is normalized again.
 *
 * @throws {DimensionMismatchError} when operator and state are on different spaces.
 *
 * @example
 * ```ts
 * import { annihilation, displacement, expect, fockBasis, thermalState, transformed } from "@openqs/lindblad";
 * const cavity = fockBasis("cavity", 60);
 * const displacedThermal = transformed(thermalState(cavity, 0.5), displacement(cavity, 1.5));
 * expect(annihilation(cavity), displacedThermal).re; // => 1.5000000
 * ```
 */
export function transformed(state: Ket, unitary: Operator): Ket;
export function transformed(state: DensityMatrix, unitary: Operator): DensityMatrix;
export function transformed(state: Ket | DensityMatrix, unitary: Operator): Ket | DensityMatrix {
  assertSameSpace("a transformation", unitary.space, state.space);
  if ("amplitudes" in state) return normalizedKet(state.space, sparseMultiplyVector(unitary.matrix, state.amplitudes));
  const matrix = sparseToDense(unitary.matrix);
  return { space: state.space, matrix: multiply(multiply(matrix, state.matrix), matrix, { right: "adjoint" }) };
}
