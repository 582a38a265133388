import {
  type Complex,
  sparseAdd,
  sparseKroneckerProduct,
  type SparseMatrix,
  sparseMultiplyVector,
  sparseScale,
  sparseTranspose,
} from "@openqs/linalg";
import { dagger, identityOperator, type Operator, product, scaled } from "../operators/operator.js";
import { assertSameSpace, type Space } from "../space/basis.js";
import type { DensityMatrix } from "../states/density-matrix.js";
import { unvectorize, vectorize } from "./vectorization.js";

/** A linear map of operators, as a d^2 x d^2 sparse matrix on stacked columns; see {@link vectorize}. */
export interface Superoperator {
  /** Of the operators that it maps. */
  readonly space: Space;
  /** d^2 x d^2 for dimension d. */
  readonly matrix: SparseMatrix;
}

/** rho -> A rho, the matrix 1 (x) A. */
export function leftMultiplication(a: Operator): Superoperator {
  return sandwich(a, identityOperator(a.space));
}

/** rho -> rho B, the matrix B^T (x) 1. */
export function rightMultiplication(b: Operator): Superoperator {
  return sandwich(identityOperator(b.space), b);
}

/**
 * rho -> A rho B, the matrix B^T (x) A.
 *
 * @throws {DimensionMismatchError} when the operators act on different spaces.
 */
export function sandwich(a: Operator, b: Operator): Superoperator {
  assertSameSpace("a sandwich", a.space, b.space);
  return { space: a.space, matrix: sparseKroneckerProduct(sparseTranspose(b.matrix), a.matrix) };
}

/** rho -> [A, rho] = A rho - rho A. */
export function commutatorSuperoperator(a: Operator): Superoperator {
  return sumOfSuperoperators(leftMultiplication(a), scaledSuperoperator(rightMultiplication(a), -1));
}

/** rho -> {A, rho} = A rho + rho A. */
export function anticommutatorSuperoperator(a: Operator): Superoperator {
  return sumOfSuperoperators(leftMultiplication(a), rightMultiplication(a));
}

/**
 * The standard dissipator rho -> L rho L^+ - {L^+ L, rho}/2 of a collapse operator, which carries its rate as
 * L = sqrt(rate) A; half of the D[L] = 2 L rho L^+ - ... that some papers write.
 */
export function dissipator(collapseOperator: Operator): Superoperator {
  const adjoint = dagger(collapseOperator);
  const loss = anticommutatorSuperoperator(scaled(product(adjoint, collapseOperator), -0.5));
  return sumOfSuperoperators(sandwich(collapseOperator, adjoint), loss);
}

/** The sum of two superoperators. @throws {DimensionMismatchError} when their spaces differ. */
export function sumOfSuperoperators(a: Superoperator, b: Superoperator): Superoperator {
  assertSameSpace("a sum of superoperators", a.space, b.space);
  return { space: a.space, matrix: sparseAdd(a.matrix, b.matrix) };
}

/** A multiple of a superoperator. */
export function scaledSuperoperator(a: Superoperator, factor: number | Complex): Superoperator {
  return { space: a.space, matrix: sparseScale(a.matrix, factor) };
}

/**
 * The image of an operator under a superoperator.
 *
 * @throws {DimensionMismatchError} when the spaces differ.
 */
export function applySuperoperator(map: Superoperator, state: DensityMatrix): DensityMatrix["matrix"] {
  assertSameSpace("applying a superoperator", map.space, state.space);
  return unvectorize(sparseMultiplyVector(map.matrix, vectorize(state.matrix)));
}
