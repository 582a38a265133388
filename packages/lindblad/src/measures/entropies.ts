import {
  type ComplexMatrix,
  hermitianEigen,
  hermitianEigenvalues,
  InvalidArgumentError,
  multiply,
  traceOfProduct,
} from "@openqs/linalg";
import { assertSameSpace, type Space } from "../space/basis.js";
import { type DensityMatrix, toDensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";
import { partialTrace } from "../states/partial-trace.js";

/** Eigenvalues below this are rounding: they count as zero, also where a logarithm of them is asked for. */
const ROUNDING = 1e-14;

/** The purity Tr rho^2, 1 for pure states and 1/d for the maximally mixed one. */
export function purity(state: Ket | DensityMatrix): number {
  const { matrix } = toDensityMatrix(state);
  return traceOfProduct(matrix, matrix).re;
}

/**
 * The von Neumann entropy -Tr rho ln rho in natural units; divide by ln 2 for bits.
 *
 * Cost: the eigenvalues of rho.
 *
 * @example
 * ```ts
 * import { maximallyMixed, qubitBasis, vonNeumannEntropy } from "@openqs/lindblad";
 * vonNeumannEntropy(maximallyMixed(qubitBasis("atom"))) / Math.LN2; // => 1.0000000000
 * ```
 */
export function vonNeumannEntropy(state: Ket | DensityMatrix): number {
  const { matrix } = toDensityMatrix(state);
  return hermitianEigenvalues(matrix).reduce((total, p) => (p > ROUNDING ? total - p * Math.log(p) : total), 0);
}

/** The linear entropy 1 - Tr rho^2. */
export function linearEntropy(state: Ket | DensityMatrix): number {
  return 1 - purity(state);
}

/**
 * The mutual information S(A) + S(B) - S(AB) between some factors and all others, in natural units.
 *
 * @throws {DimensionMismatchError} when a factor is not one of the state's.
 */
export function mutualInformation(state: Ket | DensityMatrix, part: Space): number {
  if (!Array.isArray(part)) {
    throw new InvalidArgumentError("part", part, "must be an array of factors of the state's space");
  }
  const labels = new Set(part.map(({ label }) => label));
  const rest = state.space.filter(({ label }) => !labels.has(label));
  const parts = [part, rest].map((factors) => vonNeumannEntropy(partialTrace(state, factors)));
  return parts[0] + parts[1] - vonNeumannEntropy(state);
}

/**
 * The relative entropy S(rho || sigma) = Tr rho (ln rho - ln sigma) in natural units; Infinity when rho has weight where
 * sigma has none.
 *
 * @throws {DimensionMismatchError} when the states are on different spaces.
 */
export function relativeEntropy(rho: Ket | DensityMatrix, sigma: Ket | DensityMatrix): number {
  assertSameSpace("a relative entropy", rho.space, sigma.space);
  const { values, vectors } = hermitianEigen(toDensityMatrix(sigma).matrix);
  const weights = diagonalIn(toDensityMatrix(rho).matrix, vectors);
  let cross = 0;
  for (let k = 0; k < values.length; k++) {
    if (values[k] > ROUNDING) cross -= weights[k] * Math.log(values[k]);
    else if (weights[k] > ROUNDING) return Infinity;
  }
  return Math.max(0, cross - vonNeumannEntropy(rho));
}

/** <v_k|rho|v_k> for the columns of `vectors`. */
function diagonalIn(rho: ComplexMatrix, vectors: ComplexMatrix): number[] {
  const rotated = multiply(multiply(vectors, rho, { left: "adjoint" }), vectors);
  return Array.from({ length: rho.rows }, (_, k) => rotated.data[2 * k * (rho.rows + 1)]);
}
