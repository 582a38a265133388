import { InvalidArgumentError, sparseFromTriplets, type Triplet } from "@openqs/linalg";
import {
  assertBasis,
  type Basis,
  describeSpace,
  isSameBasis,
  type Space,
  spaceDimension,
  spaceOf,
} from "../space/basis.js";
import { factorOffsets } from "../space/factor-offsets.js";
import type { Operator } from "./operator.js";

/**
 * The parity (-1)^k of the index k of the basis states: (-1)^n of a mode, (-1)^(j - m) of a spin. The parity of a whole
 * is the product of those of its parts.
 *
 * @example
 * ```ts
 * import { annihilation, fockBasis, parity, product } from "@openqs/lindblad";
 * const mode = fockBasis("mode", 3);
 * product(parity(mode), annihilation(mode), parity(mode)).matrix.values[0]; // => -1
 * ```
 */
export function parity(basis: Basis): Operator {
  assertBasis("basis", basis);
  const { dimension } = basis;
  const triplets = Array.from({ length: dimension }, (_, k): Triplet => [k, k, k % 2 === 0 ? 1 : -1]);
  return { space: spaceOf(basis), matrix: sparseFromTriplets({ rows: dimension, columns: dimension }, triplets) };
}

/**
 * The exchange of two factors of a space, |..., k, ..., l, ...> -> |..., l, ..., k, ...>, Hermitian and its own inverse.
 *
 * @throws {InvalidArgumentError} when the two are not of one kind and dimension.
 * @throws {DimensionMismatchError} when one is not a factor of the space.
 */
export function exchange(space: Space, first: Basis, second: Basis): Operator {
  assertBasis("first", first);
  assertBasis("second", second);
  if (first.kind !== second.kind || first.dimension !== second.dimension || isSameBasis(first, second)) {
    throw new InvalidArgumentError(
      "second",
      describeSpace([second]),
      `must be another factor like ${describeSpace([first])}`,
    );
  }
  const { part, rest } = factorOffsets(space, [first, second]);
  const { dimension } = first;
  const size = spaceDimension(space);
  const triplets = Array.from(rest).flatMap((offset) =>
    Array.from(part, (from, index): Triplet => {
      const [k, l] = [Math.floor(index / dimension), index % dimension];
      return [offset + part[l * dimension + k], offset + from, 1];
    }),
  );
  return { space, matrix: sparseFromTriplets({ rows: size, columns: size }, triplets) };
}
