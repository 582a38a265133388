import { type ComplexMatrix, DimensionMismatchError, hermitianEigen, hermitianEigenvalues } from "@openqs/linalg";

import { assertDensityMatrix } from "./density-matrix.js";
import { partialTrace } from "./partial-trace.js";

/** Eigenvalues below this are zero: the state has no weight there. */
const NO_WEIGHT = 1e-14;

/**
 * The von Neumann entropy -Tr rho ln rho in nats; divide by ln 2 for bits.
 *
 * @throws {InvalidArgumentError} when the state is not Hermitian with trace 1. O(d^3).
 *
 * @example
 * ```ts
 * import { matrixFromRows } from "@openqs/linalg";
 * import { vonNeumannEntropy } from "@openqs/entanglement";
 * vonNeumannEntropy(matrixFromRows([[0.5, 0], [0, 0.5]])); // => 0.693147
 * ```
 */
export function vonNeumannEntropy(state: ComplexMatrix): number {
  assertDensityMatrix("state", state);
  return hermitianEigenvalues(state).reduce((sum, p) => sum - (p > NO_WEIGHT ? p * Math.log(p) : 0), 0);
}

/**
 * The mutual information S(A) + S(B) - S(AB) in nats across the cut between `subsystems` and the rest.
 *
 * @throws As {@link partialTrace}. O(d^3).
 */
export function mutualInformation(
  state: ComplexMatrix,
  dimensions: readonly number[],
  subsystems: readonly number[],
): number {
  const others = [...dimensions.keys()].filter((index) => !subsystems.includes(index));
  const [one, other] = [subsystems, others].map((side) => vonNeumannEntropy(partialTrace(state, dimensions, side)));
  return one! + other! - vonNeumannEntropy(state);
}

/**
 * The relative entropy Tr rho (ln rho - ln sigma) in nats; Infinity when rho has weight (above 1e-12) where sigma has none.
 *
 * @throws {DimensionMismatchError} when the states differ in dimension. @throws {InvalidArgumentError} when one is not a state. O(d^3).
 */
export function relativeEntropy(state: ComplexMatrix, reference: ComplexMatrix): number {
  assertDensityMatrix("state", state);
  assertDensityMatrix("reference", reference);
  const n = state.rows;
  if (n !== reference.rows) {
    throw new DimensionMismatchError(
      `\`reference\` must have dimension ${n} like \`state\`, but has ${reference.rows}.`,
    );
  }
  const { values, vectors } = hermitianEigen(reference);
  let cross = 0;
  for (let k = 0; k < n; k++) {
    const weight = expectation(state, vectors, k);
    if (values[k] > NO_WEIGHT) cross -= weight * Math.log(values[k]);
    else if (weight > 1e-12) return Infinity;
  }
  return cross - vonNeumannEntropy(state);
}

/** <v_k| state |v_k> for column k. */
function expectation(state: ComplexMatrix, vectors: ComplexMatrix, k: number): number {
  const n = state.rows;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const [vr, vi] = [vectors.data[2 * (i * n + k)], vectors.data[2 * (i * n + k) + 1]];
    for (let l = 0; l < n; l++) {
      const [ur, ui] = [vectors.data[2 * (l * n + k)], vectors.data[2 * (l * n + k) + 1]];
      const [re, im] = [state.data[2 * (i * n + l)], state.data[2 * (i * n + l) + 1]];
      // Re conj(v) s u
      sum += re * (vr * ur + vi * ui) - im * (vr * ui - vi * ur);
    }
  }
  return sum;
}
