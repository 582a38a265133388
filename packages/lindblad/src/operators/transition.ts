import { assertInteger, sparseFromTriplets } from "@openqs/linalg";
import { assertBasis, type Basis } from "../space/basis.js";
import type { Operator } from "./operator.js";

/**
 * The transition |to><from| between two basis states, given by their indices.
 *
 * @throws {InvalidArgumentError} when an index lies outside the basis.
 */
export function transition(basis: Basis, to: number, from: number): Operator {
  assertBasis("basis", basis);
  const { dimension } = basis;
  assertInteger("to", to, { minimum: 0, maximum: dimension - 1 });
  assertInteger("from", from, { minimum: 0, maximum: dimension - 1 });
  return { space: [basis], matrix: sparseFromTriplets({ rows: dimension, columns: dimension }, [[to, from, 1]]) };
}
