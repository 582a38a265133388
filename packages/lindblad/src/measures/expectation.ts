import { type Complex, sparseMultiplyVector } from "@openqs/linalg";
import {
  assertHermitian,
  assertOperator,
  identityOperator,
  type Operator,
  product,
  scaled,
  sum,
} from "../operators/operator.js";
import { assertSameSpace } from "../space/basis.js";
import { assertIsState } from "../states/assert-state.js";
import type { DensityMatrix } from "../states/density-matrix.js";
import type { Ket } from "../states/ket.js";

/**
 * The expectation value <A> = Tr(A rho), or <psi|A|psi>; complex, because A need not be Hermitian.
 *
 * Cost: one pass over the stored elements of A.
 *
 * @throws {DimensionMismatchError} when operator and state are on different spaces; the text names both.
 *
 * @example
 * ```ts
 * import { basisState, expect, pauli, qubitBasis } from "@openqs/lindblad";
 * const atom = qubitBasis("atom");
 * expect(pauli(atom, "z"), basisState(atom, 0)).re; // => 1
 * ```
 */
export function expect(operator: Operator, state: Ket | DensityMatrix): Complex {
  assertOperator("operator", operator);
  assertIsState("state", state);
  assertSameSpace("an expectation value", operator.space, state.space);
  return "matrix" in state ? traceOfSparseProduct(operator, state) : expectPure(operator, state);
}

function expectPure(operator: Operator, { amplitudes }: Ket): Complex {
  const image = sparseMultiplyVector(operator.matrix, amplitudes).data;
  let re = 0;
  let im = 0;
  for (let k = 0; k < image.length; k += 2) {
    re += amplitudes.data[k] * image[k] + amplitudes.data[k + 1] * image[k + 1];
    im += amplitudes.data[k] * image[k + 1] - amplitudes.data[k + 1] * image[k];
  }
  return { re, im };
}

/** Tr(A rho) = sum_ij A_ij rho_ji. */
function traceOfSparseProduct({ matrix }: Operator, { matrix: rho }: DensityMatrix): Complex {
  const { rows, rowStarts, columnIndices, values } = matrix;
  let re = 0;
  let im = 0;
  for (let row = 0; row < rows; row++) {
    for (let k = rowStarts[row]; k < rowStarts[row + 1]; k++) {
      const at = 2 * (columnIndices[k] * rows + row);
      re += values[2 * k] * rho.data[at] - values[2 * k + 1] * rho.data[at + 1];
      im += values[2 * k] * rho.data[at + 1] + values[2 * k + 1] * rho.data[at];
    }
  }
  return { re, im };
}

/**
 * The variance <(A - <A>)^2> of a Hermitian operator, from the shifted operator, so that a small variance on a large
 * mean is not a difference of large numbers.
 *
 * @throws {InvalidArgumentError} when the operator is not Hermitian.
 * @throws {DimensionMismatchError} when operator and state are on different spaces.
 */
export function variance(operator: Operator, state: Ket | DensityMatrix): number {
  assertHermitian("operator", operator);
  const deviation = sum(operator, scaled(identityOperator(operator.space), -expect(operator, state).re));
  return expect(product(deviation, deviation), state).re;
}
