import { InvalidArgumentError, sparseFromTriplets, type Triplet } from "@openqs/linalg";
import { assertBasis, type Basis, describeSpace } from "../space/basis.js";
import type { Operator } from "./operator.js";

/**
 * The annihilation operator, a |n> = sqrt(n) |n - 1>, truncated to the photon numbers of the basis.
 *
 * @throws {InvalidArgumentError} when the basis is not a Fock basis.
 *
 * @example
 * ```ts
 * import { annihilation, fockBasis } from "@openqs/lindblad";
 * annihilation(fockBasis("cavity", 3)).matrix.values[2]; // => 1.4142135623730951
 * ```
 */
export function annihilation(basis: Basis): Operator {
  assertFock(basis);
  return fromElements(basis, (n) => [n - 1, n, Math.sqrt(n)], 1);
}

/** The creation operator, a^+ |n> = sqrt(n + 1) |n + 1>. @throws {InvalidArgumentError} when not a Fock basis. */
export function creation(basis: Basis): Operator {
  assertFock(basis);
  return fromElements(basis, (n) => [n, n - 1, Math.sqrt(n)], 1);
}

/** The photon number a^+ a. @throws {InvalidArgumentError} when the basis is not a Fock basis. */
export function photonNumber(basis: Basis): Operator {
  assertFock(basis);
  return fromElements(basis, (n) => [n, n, n], 0);
}

/** Throws unless the basis counts photons. */
export function assertFock(basis: Basis): void {
  assertBasis("basis", basis);
  if (basis.kind === "fock") return;
  throw new InvalidArgumentError("basis", describeSpace([basis]), "must be a Fock basis");
}

function fromElements(basis: Basis, element: (n: number) => Triplet, first: number): Operator {
  const { dimension } = basis;
  const triplets = Array.from({ length: dimension - first }, (_, i) => element(i + first));
  return { space: [basis], matrix: sparseFromTriplets({ rows: dimension, columns: dimension }, triplets) };
}
