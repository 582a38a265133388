import { type ComplexMatrix, multiply, type SchurDecomposition, schurSteps, type Steps } from "@openqs/linalg";
import { solveTriangularSylvester } from "./triangular-sylvester.js";

/** G = U T U^+ on one class of basis states, with the diagonal of T. */
export interface SchurBasis extends SchurDecomposition {
  readonly values: Float64Array;
}

/** The Schur form of a generator. */
export function* schurBasis(generator: ComplexMatrix): Steps<SchurBasis> {
  const { triangular, unitary } = yield* schurSteps(generator);
  const values = new Float64Array(2 * generator.rows);
  for (let k = 0; k < generator.rows; k++) {
    const at = 2 * k * (generator.rows + 1);
    values.set(triangular.data.subarray(at, at + 2), 2 * k);
  }
  return { triangular, unitary, values };
}

/** The Schur forms on both sides of a block, and the smallest decay that a rate may have. */
interface BlockSchurBases {
  readonly left: SchurBasis;
  readonly right: SchurBasis;
  readonly floor: number;
}

/**
 * X = U Y U'^+ with T Y + Y T'^+ = U^+ C U', which solves G X + X G'^+ = C whatever the condition of the eigenvectors.
 *
 * Source: R. H. Bartels and G. W. Stewart, Commun. ACM 15, 820 (1972).
 */
export function solveInSchurBases(source: ComplexMatrix, { left, right, floor }: BlockSchurBases): ComplexMatrix {
  const rotated = multiply(multiply(left.unitary, source, { left: "adjoint" }), right.unitary);
  solveTriangularSylvester({ left: left.triangular, right: right.triangular, floor }, rotated);
  return multiply(multiply(left.unitary, rotated), right.unitary, { right: "adjoint" });
}
