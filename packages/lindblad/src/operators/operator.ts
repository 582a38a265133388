import {
  assertSparseMatrix,
  type Complex,
  type ComplexMatrix,
  DimensionMismatchError,
  InvalidArgumentError,
  sparseAdd,
  sparseAdjoint,
  sparseFromDense,
  sparseIdentity,
  type SparseMatrix,
  sparseMultiply,
  sparseScale,
} from "@openqs/linalg";
import { assertSameSpace, type Basis, describeSpace, type Space, spaceDimension, spaceOf } from "../space/basis.js";

/** A linear operator on a labelled space; the matrix is sparse, element (i, j) = <i|A|j>. */
export interface Operator {
  /** The factors, whose basis states are ordered with the last one fastest. */
  readonly space: Space;
  /** Square, of the product of the factors' dimensions. */
  readonly matrix: SparseMatrix;
}

/**
 * An operator from its matrix, dense or sparse.
 *
 * @throws {DimensionMismatchError} when the matrix does not fit the space.
 * @throws {InvalidArgumentError} when an element is not finite.
 */
export function operatorFromMatrix(factors: Basis | Space, matrix: ComplexMatrix | SparseMatrix): Operator {
  const space = spaceOf(factors);
  const dimension = spaceDimension(space);
  if (matrix.rows !== dimension || matrix.columns !== dimension) {
    throw new DimensionMismatchError(
      `an operator on ${describeSpace(space)} is ${dimension} x ${dimension}, but \`matrix\` is ` +
        `${matrix.rows} x ${matrix.columns}.`,
    );
  }
  if ("data" in matrix) return { space, matrix: sparseFromDense(matrix) };
  assertSparseMatrix("matrix", matrix);
  return { space, matrix };
}

/** The identity on a space. */
export function identityOperator(factors: Basis | Space): Operator {
  const space = spaceOf(factors);
  return { space, matrix: sparseIdentity(spaceDimension(space)) };
}

/**
 * The sum of operators on one space.
 *
 * @throws {DimensionMismatchError} when two of them act on different spaces; the text names both.
 */
export function sum(...operators: readonly Operator[]): Operator {
  return operators.slice(1).reduce((left, right) => {
    assertSameSpace("a sum", left.space, right.space);
    return { space: left.space, matrix: sparseAdd(left.matrix, right.matrix) };
  }, firstOf(operators));
}

/** The multiple factor * A. @throws {InvalidArgumentError} when `factor` is not finite. */
export function scaled(operator: Operator, factor: number | Complex): Operator {
  assertOperator("operator", operator);
  assertFiniteFactor(factor);
  return { space: operator.space, matrix: sparseScale(operator.matrix, factor) };
}

function assertFiniteFactor(factor: number | Complex): void {
  const { re, im } = typeof factor === "object" ? factor : { re: factor, im: 0 };
  if (Number.isFinite(re) && Number.isFinite(im)) return;
  const value = typeof re === "number" && typeof im === "number" && im !== 0 ? `${re} + ${im}i` : factor;
  throw new InvalidArgumentError("factor", value, "must be a finite real or complex number");
}

/**
 * The product A B C ... of operators on one space, the last of which acts first.
 *
 * @throws {DimensionMismatchError} when two of them act on different spaces; the text names both.
 *
 * @example
 * ```ts
 * import { annihilation, dagger, fockBasis, product } from "@openqs/lindblad";
 * const a = annihilation(fockBasis("cavity", 3));
 * product(dagger(a), a).matrix.values[0]; // => 1
 * ```
 */
export function product(...operators: readonly Operator[]): Operator {
  return operators.slice(1).reduce((left, right) => {
    assertSameSpace("a product", left.space, right.space);
    return { space: left.space, matrix: sparseMultiply(left.matrix, right.matrix) };
  }, firstOf(operators));
}

/** The adjoint A^+. */
export function dagger(operator: Operator): Operator {
  return { space: operator.space, matrix: sparseAdjoint(operator.matrix) };
}

/** A + A^+, such as the "+ h.c." of a coupling. */
export function withAdjoint(operator: Operator): Operator {
  return sum(operator, dagger(operator));
}

/** The commutator [A, B] = A B - B A. */
export function commutator(a: Operator, b: Operator): Operator {
  return sum(product(a, b), scaled(product(b, a), -1));
}

/** The anticommutator {A, B} = A B + B A. */
export function anticommutator(a: Operator, b: Operator): Operator {
  return sum(product(a, b), product(b, a));
}

/** max |A - A^+| over the elements: zero for a Hermitian operator. */
export function hermiticityError(operator: Operator): number {
  const { values } = sum(operator, scaled(dagger(operator), -1)).matrix;
  let largest = 0;
  for (let k = 0; k < values.length; k += 2) largest = Math.max(largest, Math.hypot(values[k], values[k + 1]));
  return largest;
}

/** Throws unless the argument is an operator. */
export function assertOperator(argument: string, operator: Operator): void {
  if (operator?.matrix?.rowStarts !== undefined && Array.isArray(operator.space)) return;
  throw new InvalidArgumentError(
    argument,
    operator,
    "must be an Operator (`operatorFromMatrix` makes one of a matrix)",
  );
}

/** Throws unless the operator is Hermitian to 1e-12 of its largest element. */
export function assertHermitian(argument: string, operator: Operator): void {
  const largest = operator.matrix.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const error = hermiticityError(operator);
  if (error <= 1e-12 * largest) return;
  throw new InvalidArgumentError(argument, `an operator A with max |A - A^+| = ${error}`, "must be Hermitian");
}

function firstOf(operators: readonly Operator[]): Operator {
  if (operators.length === 0) throw new InvalidArgumentError("operators", operators, "must not be empty");
  operators.forEach((operator, k) => assertOperator(`operators[${k}]`, operator));
  return operators[0];
}
