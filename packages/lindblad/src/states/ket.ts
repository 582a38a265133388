import {
  assertInteger,
  type Complex,
  type ComplexVector,
  DimensionMismatchError,
  InvalidArgumentError,
  vectorFromEntries,
  vectorNorm,
  zeroVector,
} from "@openqs/linalg";
import { assertBasis, type Basis, describeSpace, type Space, spaceDimension, spaceOf } from "../space/basis.js";

/** A pure state; the amplitudes are normalized, <psi|psi> = 1. */
export interface Ket {
  /** The factors, whose basis states are ordered with the last one fastest. */
  readonly space: Space;
  /** <i|psi> for every basis state. */
  readonly amplitudes: ComplexVector;
}

/**
 * A pure state from amplitudes, which are normalized.
 *
 * @throws {DimensionMismatchError} when the number of amplitudes is not the dimension of the space.
 * @throws {InvalidArgumentError} when an amplitude is not finite or all of them are zero.
 *
 * @example
 * ```ts
 * import { ketFromAmplitudes, qubitBasis } from "@openqs/lindblad";
 * ketFromAmplitudes(qubitBasis("atom"), [3, { re: 0, im: 4 }]).amplitudes.data[3]; // => 0.8
 * ```
 */
export function ketFromAmplitudes(factors: Basis | Space, amplitudes: readonly (number | Complex)[]): Ket {
  return normalizedKet(spaceOf(factors), vectorFromEntries(amplitudes));
}

/** The state with these amplitudes divided by their norm. */
export function normalizedKet(space: Space, amplitudes: ComplexVector): Ket {
  const dimension = spaceDimension(space);
  if (amplitudes.length !== dimension) {
    throw new DimensionMismatchError(
      `a state of ${describeSpace(space)} has ${dimension} amplitudes, but ${amplitudes.length} are given.`,
    );
  }
  const norm = vectorNorm(amplitudes);
  if (!(norm > 0)) throw new InvalidArgumentError("amplitudes", norm, "must have a positive norm");
  return { space, amplitudes: { length: dimension, data: amplitudes.data.map((value) => value / norm) } };
}

/**
 * The basis state of a given index: the photon number of a mode, 0 for the highest m of a spin.
 *
 * @throws {InvalidArgumentError} when the index lies outside the basis.
 */
export function basisState(basis: Basis, index: number): Ket {
  assertBasis("basis", basis);
  assertInteger("index", index, { minimum: 0, maximum: basis.dimension - 1 });
  const amplitudes = zeroVector(basis.dimension);
  amplitudes.data[2 * index] = 1;
  return { space: [basis], amplitudes };
}

/**
 * The product state of states of different factors; the last factor varies fastest.
 *
 * @throws {InvalidArgumentError} when two factors carry the same label.
 */
export function tensorKets(...kets: readonly Ket[]): Ket {
  if (kets.length === 0) throw new InvalidArgumentError("kets", kets, "must not be empty");
  const space = spaceOf(kets.flatMap((ket) => ket.space));
  return { space, amplitudes: kets.map(({ amplitudes }) => amplitudes).reduce(productOfVectors) };
}

function productOfVectors(a: ComplexVector, b: ComplexVector): ComplexVector {
  const result = zeroVector(a.length * b.length);
  for (let i = 0, at = 0; i < a.length; i++) {
    const [re, im] = [a.data[2 * i], a.data[2 * i + 1]];
    for (let j = 0; j < 2 * b.length; j += 2, at += 2) {
      result.data[at] = re * b.data[j] - im * b.data[j + 1];
      result.data[at + 1] = re * b.data[j + 1] + im * b.data[j];
    }
  }
  return result;
}
