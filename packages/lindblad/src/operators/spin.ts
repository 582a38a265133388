import { InvalidArgumentError, sparseFromTriplets, type Triplet } from "@openqs/linalg";
import { assertBasis, type Basis, describeSpace } from "../space/basis.js";
import { dagger, type Operator, scaled, sum } from "./operator.js";

/**
 * The z component of a spin j (not a Pauli matrix), Jz |j, m> = m |j, m>.
 *
 * @throws {InvalidArgumentError} when the basis is not that of a spin.
 */
export function spinZ(basis: Basis): Operator {
  assertSpin(basis);
  const j = (basis.dimension - 1) / 2;
  return fromElements(basis, { first: 0, element: (i) => [i, i, j - i] });
}

/**
 * The raising operator J+ |j, m> = sqrt((j - m)(j + m + 1)) |j, m + 1>; |e><g| for a qubit.
 *
 * @throws {InvalidArgumentError} when the basis is not that of a spin.
 */
export function spinRaising(basis: Basis): Operator {
  assertSpin(basis);
  // Index i has m = j - i, so that (j - m)(j + m + 1) = i (2j + 1 - i), exact in integers.
  const element = (i: number): Triplet => [i - 1, i, Math.sqrt(i * (basis.dimension - i))];
  return fromElements(basis, { first: 1, element });
}

/** The lowering operator J- = (J+)^+; |g><e| for a qubit. @throws {InvalidArgumentError} when not a spin basis. */
export function spinLowering(basis: Basis): Operator {
  return dagger(spinRaising(basis));
}

/** The x component, Jx = (J+ + J-)/2; half the Pauli matrix for a qubit. */
export function spinX(basis: Basis): Operator {
  return scaled(sum(spinRaising(basis), spinLowering(basis)), 0.5);
}

/** The y component, Jy = (J+ - J-)/(2i). */
export function spinY(basis: Basis): Operator {
  const raising = scaled(spinRaising(basis), { re: 0, im: -0.5 });
  return sum(raising, dagger(raising));
}

/**
 * The Pauli matrix sigma_x, sigma_y or sigma_z of a qubit: twice the spin component.
 *
 * @throws {InvalidArgumentError} when the basis is not a qubit.
 *
 * @example
 * ```ts
 * import { pauli, qubitBasis } from "@openqs/lindblad";
 * [...pauli(qubitBasis("atom"), "y").matrix.values]; // => [0, -1, 0, 1]
 * ```
 */
export function pauli(basis: Basis, axis: "x" | "y" | "z"): Operator {
  assertSpin(basis);
  if (basis.dimension !== 2) {
    throw new InvalidArgumentError("basis", describeSpace([basis]), "must be a qubit for a Pauli matrix");
  }
  const component = { x: spinX, y: spinY, z: spinZ }[axis];
  if (component === undefined) throw new InvalidArgumentError("axis", axis, 'must be "x", "y" or "z"');
  return scaled(component(basis), 2);
}

/** Throws unless the basis is that of a spin. */
export function assertSpin(basis: Basis): void {
  assertBasis("basis", basis);
  if (basis.kind === "spin") return;
  throw new InvalidArgumentError("basis", describeSpace([basis]), "must be a spin or qubit basis");
}

function fromElements(basis: Basis, rule: { first: number; element: (i: number) => Triplet }): Operator {
  const { dimension } = basis;
  const triplets = Array.from({ length: dimension - rule.first }, (_, i) => rule.element(i + rule.first));
  return { space: [basis], matrix: sparseFromTriplets({ rows: dimension, columns: dimension }, triplets) };
}
