import { InvalidArgumentError, sparseFromTriplets, sparseKroneckerProduct, type Triplet } from "@openqs/linalg";
import { type Basis, type Space, spaceDimension, spaceOf } from "../space/basis.js";
import { factorOffsets } from "../space/factor-offsets.js";
import { assertOperator, type Operator } from "./operator.js";

/**
 * The tensor product of operators on different factors, A (x) B (x) ...; the last factor varies fastest.
 *
 * @throws {InvalidArgumentError} when two factors carry the same label.
 */
export function tensor(...operators: readonly Operator[]): Operator {
  if (operators.length === 0) throw new InvalidArgumentError("operators", operators, "must not be empty");
  operators.forEach((operator, k) => assertOperator(`operators[${k}]`, operator));
  return {
    space: spaceOf(operators.flatMap(({ space }) => space)),
    matrix: operators.map(({ matrix }) => matrix).reduce(sparseKroneckerProduct),
  };
}

/**
 * An operator of a part as an operator of the whole: A on its own factors, found by their labels, and the identity on
 * the others, whatever their order.
 *
 * @throws {DimensionMismatchError} when a factor of the operator is not one of the space; the text names both.
 *
 * @example
 * ```ts
 * import { embed, fockBasis, pauli, qubitBasis } from "@openqs/lindblad";
 * const [cavity, atom] = [fockBasis("cavity", 2), qubitBasis("atom")];
 * [...embed(pauli(atom, "z"), [cavity, atom]).matrix.values]; // => [1, 0, -1, 0, 1, 0, -1, 0]
 * ```
 */
export function embed(operator: Operator, factors: Basis | Space): Operator {
  assertOperator("operator", operator);
  const space = spaceOf(factors);
  const dimension = spaceDimension(space);
  const elements = embeddedElements(operator, space);
  return { space, matrix: sparseFromTriplets({ rows: dimension, columns: dimension }, elements) };
}

function* embeddedElements({ space: part, matrix }: Operator, space: Space): Generator<Triplet> {
  const offsets = factorOffsets(space, part);
  for (let row = 0; row < matrix.rows; row++) {
    for (let k = matrix.rowStarts[row]; k < matrix.rowStarts[row + 1]; k++) {
      const value = { re: matrix.values[2 * k], im: matrix.values[2 * k + 1] };
      const [i, j] = [offsets.part[row], offsets.part[matrix.columnIndices[k]]];
      for (const rest of offsets.rest) yield [i + rest, j + rest, value];
    }
  }
}
